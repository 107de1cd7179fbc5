import { type AttainmentField, ambitionWords } from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { VerdictLink } from "../../app/VerdictLink.tsx";
import { GrowthDumbbell } from "../../charts/growth-dumbbell/GrowthDumbbell.tsx";
import { DUMBBELL_PADDING } from "../../charts/growth-dumbbell/layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { BulletScale } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { growthMessages } from "../../i18n/growth.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { planName } from "../../i18n/plan-name.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { Flag } from "../../ui/Flag.tsx";
import type { GrowthComparison } from "./growth-counts.ts";

export interface GrowthRowProps {
  comparison: GrowthComparison;
  scale: BulletScale;
  /** px of the drawing */
  width: number;
  /** rows far apart have an axis each */
  isStacked: boolean;
  year: number;
}

export function GrowthRow({ comparison, scale, width, isStacked, year }: GrowthRowProps) {
  const locale = useLocale();
  const texts = useMessages(growthMessages);
  const { attainment, indicator, province, verdict, ambition } = comparison;
  const { id, plan, provisional, absences } = attainment;
  const hrefs = usePageHrefs();
  const href = hrefs.attainment(id);
  const cell = (
    head: string,
    amount: GrowthComparison["gap"],
    options: { field?: AttainmentField; isGap?: boolean } = {},
  ) => {
    const reason = absences.find(({ field }) => field === options.field)?.reason;
    const print = options.isGap ? { signed: true, unit: false } : {};
    return (
      <td data-figures data-head={head} data-empty={!(amount || reason) || undefined}>
        {amount ? (
          <FigureText
            amount={figureOf(amount)}
            locale={locale}
            print={print}
            explanationHref={href}
            Link={AppLink}
          />
        ) : (
          <span className="muted">—</span>
        )}
        {!amount && reason && <small>{absenceShort(reason, locale)}</small>}
      </td>
    );
  };
  return (
    <tr
      className="growth-list-row"
      style={{ containIntrinsicBlockSize: `auto ${rowHeight(comparison, isStacked)}px` }}
    >
      <th scope="row" className="growth-list-what">
        <AppLink href={hrefs.indicator(indicator.code, { year, provinces: province.id })}>
          {shortName(indicator, locale)}
        </AppLink>
        <small>{[localName(province, locale), planName(plan, locale)].filter(Boolean).join(", ")}</small>
        {ambition === "BELOW_LAST_RESULT" ? (
          <Flag>{ambitionWords[ambition][locale]}</Flag>
        ) : (
          ambition !== "UNKNOWN" && <small>{ambitionWords[ambition][locale]}</small>
        )}
      </th>
      <td className="growth-list-chart">
        <GrowthDumbbell
          target={figureOf(comparison.targetGrowth)}
          actual={figureOf(comparison.achievedGrowth)}
          previous={figureOf(comparison.lastAchievedGrowth)}
          direction={indicator.direction}
          verdict={verdict}
          scale={scale}
          width={width}
        />
        {isStacked && <ScaleAxis scale={scale} width={width} padding={DUMBBELL_PADDING} locale={locale} />}
      </td>
      {cell(texts.asked, comparison.targetGrowth)}
      {cell(texts.achieved, comparison.achievedGrowth, { field: "ACTUAL_GROWTH" })}
      {cell(texts.gap, comparison.gap, { isGap: true })}
      {cell(texts.last(year - 1), comparison.lastAchievedGrowth, { field: "LAST_ACTUAL_GROWTH" })}
      {cell(texts.lastGap(year - 1), comparison.lastGap, { isGap: true })}
      <td className="growth-list-verdict">
        <VerdictLink id={id} verdict={verdict} provisional={provisional} />
      </td>
    </tr>
  );
}

/** px that a row will be high within its padding and its rule, so that nothing moves when somebody comes near and it is laid out. */
function rowHeight({ ambition, attainment, ...figures }: GrowthComparison, isStacked: boolean): number {
  const hasAmbition = ambition !== "UNKNOWN";
  if (!isStacked) return hasAmbition ? 54 : 45;
  const { targetGrowth, achievedGrowth, gap, lastAchievedGrowth, lastGap } = figures;
  const isTold = (field: AttainmentField) => attainment.absences.some((absence) => absence.field === field);
  const cells = [
    targetGrowth,
    achievedGrowth || isTold("ACTUAL_GROWTH"),
    gap,
    lastAchievedGrowth || isTold("LAST_ACTUAL_GROWTH"),
    lastGap,
  ];
  return 105 + (hasAmbition ? 14 : 0) + 39 * Math.ceil(cells.filter(Boolean).length / 3);
}
