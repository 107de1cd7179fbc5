import { unitName } from "@doichieu/schema/vocabulary";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { MarksLegend } from "../../charts/legend/MarksLegend.tsx";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { InPieces } from "../../ui/InPieces.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { RankingRow } from "./RankingRow.tsx";
import type { RankedItem } from "./ranked-item.ts";
import type { Ranking } from "./ranking-groups.ts";
import "./ranking.css";
import type { IndicatorData } from "./indicator-data.ts";

export interface RankingTableProps {
  ranking: Ranking;
  indicator: IndicatorData["indicator"];
}

/** px of the table below which a row becomes a block */
const STACKED_BELOW = 860;
/** px of every column but the charts' */
const COLUMNS = { province: 232, actual: 128, target: 128, ratio: 104, verdict: 208 };
/** px that the charts keep free at their left */
const GAP = 18;

/** The provinces of a year, best first, all bars of one measure on one scale. */
export function RankingTable({ ranking: { groups, nationalTotals, undrawn }, indicator }: RankingTableProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const [ref, width] = useWidth<HTMLDivElement>(1280);
  const isStacked = width < STACKED_BELOW;
  const items = groups.flatMap(({ judged, results, national }) => [...judged, ...results, ...national]);
  const all = [...items, ...nationalTotals, ...undrawn];
  const shows = {
    targets: all.some(({ attainment }) => attainment.verdict !== "NO_TARGET"),
    ratios: all.some(({ ratio }) => ratio),
  };
  const { province, actual, target, ratio, verdict } = COLUMNS;
  const figures = [actual, ...(shows.targets ? [target] : []), ...(shows.ratios ? [ratio] : []), verdict];
  const chart = width - province - figures.reduce((sum, each) => sum + each, 0);
  const chartWidth = isStacked ? width : chart - GAP;
  const span = figures.length + 2;
  const unit = unitName(indicator.unit, locale);
  const inUnit = (head: string) =>
    groups.length === 1 && groups[0]?.scale.measure === "LEVEL" ? texts.inUnit(head, unit) : head;
  const rows = (of: readonly RankedItem[], scale: SharedScale | null) => (
    <InPieces
      rows={of.map((item) => (
        <RankingRow
          key={item.attainment.id}
          item={item}
          indicator={indicator}
          scale={scale}
          width={chartWidth}
          shows={shows}
        />
      ))}
    />
  );
  const heading = (text: string, of: readonly RankedItem[]) =>
    of.length > 0 && (
      <tr className="ranking-apart">
        <th scope="rowgroup" colSpan={span}>
          {text}
        </th>
      </tr>
    );
  return (
    <div className="ranking" ref={ref} data-stacked={isStacked || undefined}>
      <MarksLegend
        marks={marksInUse(items)}
        locale={locale}
        bandsThreshold={items.some((item) => item.target) ? indicator.nearlyMetThreshold : undefined}
      />
      <table>
        <caption className="visually-hidden">{texts.ranking}</caption>
        {!isStacked && (
          <colgroup>
            {[province, chart, ...figures].map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={place} style={{ width: column }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr>
            <th scope="col">{texts.province}</th>
            <th scope="col">{texts.chart}</th>
            <th scope="col" data-figures>
              {inUnit(texts.actual)}
            </th>
            {shows.targets && (
              <th scope="col" data-figures>
                {inUnit(texts.target)}
              </th>
            )}
            {shows.ratios && (
              <th scope="col" data-figures>
                {texts.planRatio}
              </th>
            )}
            <th scope="col" className="ranking-verdict">
              {texts.verdict}
            </th>
          </tr>
        </thead>
        {groups.map(({ scale, judged, results, national }) => (
          <tbody key={scale.key}>
            {groups.length > 1 && (
              <tr className="ranking-measure">
                <th scope="rowgroup" colSpan={span}>
                  {texts.measures[scale.measure](unitName(scale.unit, locale))}
                </th>
              </tr>
            )}
            {rows(judged, scale)}
            {judged.length > 0 && heading(texts.withoutTarget, results)}
            {rows(results, scale)}
            {judged.length + results.length > 0 && heading(texts.national, national)}
            {rows(national, scale)}
            <tr className="ranking-axis">
              <td />
              <td aria-hidden="true">
                <ScaleAxis
                  scale={scale}
                  width={chartWidth}
                  padding={bulletMeasures.compact.padding}
                  locale={locale}
                />
              </td>
              <td colSpan={span - 2} />
            </tr>
          </tbody>
        ))}
        {nationalTotals.length + undrawn.length > 0 && (
          <tbody>
            {heading(texts.nationalTotal, nationalTotals)}
            {rows(nationalTotals, null)}
            {heading(texts.withoutFigures, undrawn)}
            {rows(undrawn, null)}
          </tbody>
        )}
      </table>
    </div>
  );
}
