import type { CSSProperties } from "react";
import { DumbbellLegend } from "../../charts/growth-dumbbell/DumbbellLegend.tsx";
import { growthScale } from "../../charts/growth-dumbbell/growth-scale.ts";
import { DUMBBELL_PADDING } from "../../charts/growth-dumbbell/layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import { figureOf } from "../../format/figure-of.ts";
import { growthMessages } from "../../i18n/growth.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { InPieces } from "../../ui/InPieces.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { GrowthRow } from "./GrowthRow.tsx";
import { type GrowthComparison, isDerivedGrowth } from "./growth-counts.ts";
import "./growth.css";

export interface GrowthTableProps {
  comparisons: readonly GrowthComparison[];
  year: number;
}

/** px of the table below which a row becomes a block */
const STACKED_BELOW = 940;
/** px of everything but the charts' column */
const COLUMNS = [218, 0, 92, 92, 84, 104, 108, 170];
const GAP = 16;
/** On a screen each row is laid out by itself (growth.css). */
const onScreen = {
  "--columns": COLUMNS.map((px) => (px > 0 ? `${px}px` : "minmax(0, 1fr)")).join(" "),
} as CSSProperties;

/** Each growth target as a row, on one scale: those the reports state first, then those that follow from levels. */
export function GrowthTable({ comparisons, year }: GrowthTableProps) {
  const locale = useLocale();
  const texts = useMessages(growthMessages);
  const [ref, width] = useWidth<HTMLDivElement>(1280);
  const isStacked = width < STACKED_BELOW;
  const drawn = comparisons.map((row) => ({
    target: figureOf(row.targetGrowth),
    actual: figureOf(row.achievedGrowth),
    previous: figureOf(row.lastAchievedGrowth),
  }));
  const scale = growthScale(drawn.flatMap(({ target, actual, previous }) => [target, actual, previous]));
  const chart = width - COLUMNS.reduce((sum, each) => sum + each, 0);
  const chartWidth = isStacked ? width : chart - GAP;
  const groups = [
    { title: texts.stated, rows: comparisons.filter((row) => !isDerivedGrowth(row)) },
    { title: texts.derived, rows: comparisons.filter(isDerivedGrowth) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className="growth-table" ref={ref} style={onScreen} data-stacked={isStacked || undefined}>
      <DumbbellLegend rows={drawn} locale={locale} previousYear={year - 1} />
      <table>
        <caption className="visually-hidden">{texts.caption}</caption>
        {!isStacked && (
          <colgroup>
            {COLUMNS.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={place} style={{ width: column || chart }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.chart}</th>
            {[texts.asked, texts.achieved, texts.gap, texts.last(year - 1), texts.lastGap(year - 1)].map(
              (head) => (
                <th key={head} scope="col" data-figures>
                  {head}
                </th>
              ),
            )}
            <th scope="col">{texts.verdict}</th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr className="growth-list-group">
              <th scope="rowgroup" colSpan={COLUMNS.length}>
                {title} <span>{rows.length}</span>
              </th>
            </tr>
            <InPieces
              rows={rows.map((row) => (
                <GrowthRow
                  key={row.attainment.id}
                  comparison={row}
                  scale={scale}
                  width={chartWidth}
                  isStacked={isStacked}
                  year={year}
                />
              ))}
            />
            {!isStacked && (
              <tr className="growth-list-axis">
                <td />
                <td aria-hidden="true">
                  <ScaleAxis scale={scale} width={chartWidth} padding={DUMBBELL_PADDING} locale={locale} />
                </td>
                <td colSpan={COLUMNS.length - 2} />
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
