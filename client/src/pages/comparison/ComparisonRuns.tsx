import { Fragment } from "react";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { ScaleRun } from "../../charts/scales/scale-runs.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { rowRemarks } from "../../i18n/row-remarks.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ComparisonCell } from "./ComparisonCell.tsx";
import type { ComparedColumn } from "./compared-column.ts";
import type { ComparisonLayout } from "./comparison-layout.ts";
import { type ComparisonRow, isItem } from "./comparison-rows.ts";

export interface ComparisonRunsProps {
  runs: readonly ScaleRun<ComparisonRow>[];
  columns: readonly ComparedColumn[];
  layout: ComparisonLayout;
  year: number;
}

/** Rows that share a scale, and its axis below them under each province. */
export function ComparisonRuns({ runs, columns, layout, year }: ComparisonRunsProps) {
  const locale = useLocale();
  const texts = useMessages(comparisonMessages);
  const provinceTexts = useMessages(provinceMessages);
  const hrefs = usePageHrefs();
  const { bulletWidth } = layout;
  return runs.map(({ scale, rows }) => (
    <Fragment key={scale.key}>
      {rows.map(({ key, sample, measure, cells }, place) => (
        <tr key={key} className="comparison-row" data-run-end={place === rows.length - 1 || undefined}>
          <th scope="row">
            <AppLink
              href={hrefs.indicator(sample.indicator.code, { year, provinces: whoHas(cells, columns) })}
            >
              {shortName(sample.indicator, locale)}
            </AppLink>
            <small>{rowRemarks({ ...sample, throughMonth: null }, measure, locale, provinceTexts)}</small>
          </th>
          {cells.map((cell, column) => {
            const province = columns[column]?.province;
            return (
              <td key={province?.id} data-head={province && localName(province, locale)}>
                {isItem(cell) ? (
                  <ComparisonCell item={cell} scale={scale} width={bulletWidth} />
                ) : (
                  <p className="comparison-absent">{texts.whyNot[cell]}</p>
                )}
              </td>
            );
          })}
        </tr>
      ))}
      {scale.ticks.length > 0 && (
        <tr className="comparison-axis">
          <td />
          {columns.map(({ province }, column) => (
            <td key={province.id} aria-hidden="true">
              {rows.some(({ cells }) => isItemAt(cells, column)) && (
                <ScaleAxis
                  scale={scale}
                  width={bulletWidth}
                  padding={bulletMeasures.compact.padding}
                  locale={locale}
                />
              )}
            </td>
          ))}
        </tr>
      )}
    </Fragment>
  ));
}

/** Ids of the provinces that a row has something of: their years stand beside each other, too. */
function whoHas(cells: ComparisonRow["cells"], columns: readonly ComparedColumn[]): string {
  return columns.flatMap(({ province }, place) => (isItemAt(cells, place) ? [province.id] : [])).join(",");
}

function isItemAt(cells: ComparisonRow["cells"], place: number): boolean {
  const cell = cells[place];
  return cell !== undefined && isItem(cell);
}
