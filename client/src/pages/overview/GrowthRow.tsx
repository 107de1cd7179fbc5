import { Link } from "@tanstack/react-router";
import { GrowthDumbbell } from "../../charts/growth-dumbbell/GrowthDumbbell.tsx";
import { DUMBBELL_PADDING } from "../../charts/growth-dumbbell/layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { BulletScale } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { GrowthSection_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { planName } from "../../i18n/plan-name.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { Flag } from "../../ui/Flag.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";

export type GrowthAttainment = GrowthSection_attainmentFragment;

export interface GrowthRowProps {
  attainment: GrowthAttainment;
  scale: BulletScale;
  /** px of the drawing */
  width: number;
  /** where rows are far apart, one axis below them all is out of sight */
  hasOwnAxis: boolean;
  year: number;
}

export function GrowthRow({ attainment, scale, width, hasOwnAxis, year }: GrowthRowProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const { id, plan, indicator, province, verdict, provisional, ambition, gap } = attainment;
  const target = figureOf(attainment.target);
  const actual = figureOf(attainment.actual);
  const previous = figureOf(attainment.lastActual);
  return (
    <li className="growth-row">
      <div className="growth-what">
        <Link to="/attainments/$id" params={{ id }}>
          {shortName(indicator, locale)}
        </Link>
        <small>{[localName(province, locale), planName(plan, locale)].filter(Boolean).join(", ")}</small>
        {ambition === "BELOW_LAST_RESULT" && <Flag>{texts.belowLast(year - 1)}</Flag>}
      </div>
      <div className="growth-chart">
        {target && (
          <GrowthDumbbell
            target={target}
            actual={actual}
            previous={previous}
            direction={indicator.direction}
            verdict={verdict}
            scale={scale}
            width={width}
          />
        )}
        {hasOwnAxis && <ScaleAxis scale={scale} width={width} padding={DUMBBELL_PADDING} locale={locale} />}
      </div>
      <div className="growth-figures">
        <span className="nowrap">
          <b>{actual ? <FigureText amount={actual} locale={locale} /> : "—"}</b>
        </span>{" "}
        <span className="nowrap soft">/ {target && <FigureText amount={target} locale={locale} />}</span>
        <small>
          {gap && <FigureText amount={figureOf(gap)} locale={locale} print={{ signed: true }} />}
          {gap && " · "}
          <span className="nowrap">
            {previous ? (
              <>
                {year - 1}: <FigureText amount={previous} locale={locale} />
              </>
            ) : (
              texts.noLastYear(year - 1)
            )}
          </span>
        </small>
      </div>
      <div className="growth-verdict">
        <VerdictChip verdict={verdict} provisional={provisional} locale={locale} />
      </div>
    </li>
  );
}
