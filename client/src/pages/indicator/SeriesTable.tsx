import { unitName } from "@doichieu/schema/vocabulary";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SeriesRow } from "./SeriesRow.tsx";
import { seriesName } from "./series-counts.ts";
import type { IndicatorSeries } from "./series-finding.ts";
import "./series-table.css";
import type { IndicatorData } from "./indicator-data.ts";

export interface SeriesTableProps {
  series: readonly IndicatorSeries[];
  unit: IndicatorData["indicator"]["unit"];
}

/** Every figure of the drawings as text, with its verdict, its explanation and where it was read. */
export function SeriesTable({ series, unit }: SeriesTableProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const points = series.flatMap((each) => each.points);
  const hasGrowth = points.some(({ targetGrowth, actualGrowth }) => targetGrowth ?? actualGrowth);
  const heads = [
    texts.inUnit(texts.target, unitName(unit, locale)),
    texts.inUnit(texts.actual, unitName(unit, locale)),
    ...(hasGrowth ? [texts.targetGrowth, texts.actualGrowth] : []),
  ];
  return (
    <table className="series-table" data-growth={hasGrowth || undefined}>
      <caption className="visually-hidden">{texts.tableTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          {heads.map((head) => (
            <th key={head} scope="col" data-figures>
              {head}
            </th>
          ))}
          <th scope="col">{texts.verdict}</th>
          <th scope="col">{texts.sources}</th>
        </tr>
      </thead>
      {series.map((each) => (
        <tbody key={`${each.province.id} ${each.plan}`}>
          <tr className="series-province">
            <th scope="rowgroup" colSpan={heads.length + 3}>
              {seriesName(each, locale)}
            </th>
          </tr>
          {each.points.map((point) => (
            <SeriesRow key={point.year} point={point} heads={heads} hasGrowth={hasGrowth} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
