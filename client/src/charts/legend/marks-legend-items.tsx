import { type Locale, numberText, type Words } from "@doichieu/schema/vocabulary";
import { placeScale } from "../linear-scale.ts";
import { ActualBar } from "../marks/ActualBar.tsx";
import { layoutActualBar } from "../marks/actual-bar.layout.ts";
import { TargetMark } from "../marks/TargetMark.tsx";
import { layoutTargetMark } from "../marks/target-mark.layout.ts";
import { token } from "../token.ts";
import type { LegendItem } from "./legend-item.ts";
import { LEGEND_DOMAIN, type LegendMark, legendMarks } from "./legend-marks.ts";

export interface MarksLegendState {
  /** in the order in which they are to be read */
  marks: readonly LegendMark[];
  locale: Locale;
  /** the year of the light bars, where there are any */
  previousYear?: number;
  /** the three bands, with this threshold as a share: 0.05 */
  bandsThreshold?: number;
  /** as in a chart whose bars stand upright */
  upright?: boolean;
}

const HEIGHT = 18;
const BAR = { top: 4, height: 10 };
/** px across */
const UPRIGHT = { bar: 14, target: 26 };
const previousWords: Words = { VI: "Năm trước", EN: "Previous year" };

const bandWords: Record<Locale, (percent: string) => string> = {
  VI: (percent) => `Nền: không đạt, gần đạt (hụt tới ${percent}%), đạt`,
  EN: (percent) => `Ground: not met, nearly met (short by up to ${percent}%), met`,
};

/** What the marks mean, each drawn by the code that draws it in the charts. */
export function marksLegendItems(state: MarksLegendState): LegendItem[] {
  const { marks, locale, previousYear, bandsThreshold, upright = false } = state;
  const items: LegendItem[] = marks.map((mark) => ({
    id: mark,
    width: upright ? uprightWidth(mark) : legendMarks[mark].width,
    height: HEIGHT,
    sample: upright ? <UprightSample mark={mark} /> : <MarkSample mark={mark} />,
    words: legendMarks[mark].words[locale],
  }));
  if (previousYear !== undefined)
    items.push({
      id: "previous",
      width: 26,
      height: HEIGHT,
      sample: <rect y={BAR.top} width={26} height={BAR.height} fill={token("previous")} />,
      words: `${previousWords[locale]} (${previousYear})`,
    });
  if (bandsThreshold !== undefined)
    items.push({
      id: "bands",
      width: 44,
      height: HEIGHT,
      sample: (
        <>
          <rect x={0.5} y={2.5} width={43} height={13} fill={token("band-3")} stroke={token("rule")} />
          <rect x={0.5} y={2.5} width={15} height={13} fill={token("band-1")} />
          <rect x={15.5} y={2.5} width={13} height={13} fill={token("band-2")} />
        </>
      ),
      words: bandWords[locale](numberText(bandsThreshold * 100, 0, locale)),
    });
  return items;
}

function MarkSample({ mark }: { mark: LegendMark }) {
  const { width, ...sample } = legendMarks[mark];
  const scale = placeScale({ domain: LEGEND_DOMAIN, reversed: false }, width, 0.5);
  return (
    <>
      {"actual" in sample && sample.actual && (
        <ActualBar layout={layoutActualBar(sample.actual, scale, BAR)} />
      )}
      {"target" in sample && sample.target && (
        <TargetMark layout={layoutTargetMark(sample.target, scale, { top: 1, height: HEIGHT - 2 })} />
      )}
    </>
  );
}

function uprightWidth(mark: LegendMark): number {
  return "target" in legendMarks[mark] ? UPRIGHT.target : UPRIGHT.bar;
}

/** Marks laid out along a horizontal axis, turned as the chart turns them. */
function UprightSample({ mark }: { mark: LegendMark }) {
  const sample = legendMarks[mark];
  const scale = placeScale({ domain: LEGEND_DOMAIN, reversed: false }, HEIGHT, 1);
  const { bar, target } = UPRIGHT;
  return (
    <g transform={`matrix(0 -1 -1 0 ${uprightWidth(mark)} ${HEIGHT})`}>
      {"actual" in sample && sample.actual && (
        <ActualBar layout={layoutActualBar(sample.actual, scale, { top: 0.5, height: bar - 1 })} />
      )}
      {"target" in sample && sample.target && (
        <TargetMark layout={layoutTargetMark(sample.target, scale, { top: 1, height: target - 2 })} upright />
      )}
    </g>
  );
}
