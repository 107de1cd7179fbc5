import { type Locale, numberText, type Words } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import { placeScale } from "../linear-scale.ts";
import { ActualBar } from "../marks/ActualBar.tsx";
import { layoutActualBar } from "../marks/actual-bar.layout.ts";
import { TargetMark } from "../marks/TargetMark.tsx";
import { layoutTargetMark } from "../marks/target-mark.layout.ts";
import { token } from "../token.ts";
import { LEGEND_DOMAIN, type LegendMark, legendMarks } from "./legend-marks.ts";
import "./legend.css";

export interface MarksLegendProps {
  /** in the order in which they are to be read */
  marks: readonly LegendMark[];
  locale: Locale;
  /** the year of the light bars, where there are any */
  previousYear?: number;
  /** the three bands, with this threshold as a share: 0.05 */
  bandsThreshold?: number;
}

const HEIGHT = 18;
const BAR = { top: 4, height: 10 };
const previousWords: Words = { VI: "Năm trước", EN: "Previous year" };

const bandWords: Record<Locale, (percent: string) => string> = {
  VI: (percent) => `Nền: không đạt, gần đạt (hụt tới ${percent}%), đạt`,
  EN: (percent) => `Ground: not met, nearly met (short by up to ${percent}%), met`,
};

/** What the marks mean, each drawn by the code that draws it in the charts. */
export function MarksLegend({ marks, locale, previousYear, bandsThreshold }: MarksLegendProps) {
  return (
    <ul className="legend">
      {marks.map((mark) => (
        <li key={mark}>
          <MarkSample mark={mark} />
          {legendMarks[mark].words[locale]}
        </li>
      ))}
      {previousYear !== undefined && (
        <li>
          <Swatches width={26}>
            <rect y={BAR.top} width={26} height={BAR.height} fill={token("previous")} />
          </Swatches>
          {previousWords[locale]} ({previousYear})
        </li>
      )}
      {bandsThreshold !== undefined && (
        <li>
          <Swatches width={44}>
            <rect x={0.5} y={2.5} width={43} height={13} fill={token("band-3")} stroke={token("rule")} />
            <rect x={0.5} y={2.5} width={15} height={13} fill={token("band-1")} />
            <rect x={15.5} y={2.5} width={13} height={13} fill={token("band-2")} />
          </Swatches>
          {bandWords[locale](numberText(bandsThreshold * 100, 0, locale))}
        </li>
      )}
    </ul>
  );
}

function MarkSample({ mark }: { mark: LegendMark }) {
  const { width, ...sample } = legendMarks[mark];
  const scale = placeScale({ domain: LEGEND_DOMAIN, reversed: false }, width, 0.5);
  return (
    <Swatches width={width}>
      {"actual" in sample && sample.actual && (
        <ActualBar layout={layoutActualBar(sample.actual, scale, BAR)} />
      )}
      {"target" in sample && sample.target && (
        <TargetMark layout={layoutTargetMark(sample.target, scale, { top: 1, height: HEIGHT - 2 })} />
      )}
    </Swatches>
  );
}

function Swatches({ width, children }: { width: number; children: ReactNode }) {
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
      {children}
    </svg>
  );
}
