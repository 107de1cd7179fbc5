import { SourceLine } from "../../app/SourceLine.tsx";
import { MarksLegend } from "../../charts/legend/MarksLegend.tsx";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { localName } from "../../format/local-name.ts";
import type { ProvinceYearQuery } from "../../generated/documents.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { ComparisonHead } from "./ComparisonHead.tsx";
import { ComparisonPart } from "./ComparisonPart.tsx";
import type { ComparedColumn } from "./compared-column.ts";
import { comparisonLayout } from "./comparison-layout.ts";
import { comparisonParts, comparisonRows, isItem } from "./comparison-rows.ts";
import "./comparison.css";

export interface ComparisonTableProps {
  columns: readonly ComparedColumn[];
  sectors: ProvinceYearQuery["sectors"];
  year: number;
}

/** Provinces beside each other in one year: a row an indicator, by sector; the cells of a row on one scale. */
export function ComparisonTable({ columns, sectors, year }: ComparisonTableProps) {
  const locale = useLocale();
  const texts = useMessages(comparisonMessages);
  const [ref, width] = useWidth<HTMLDivElement>(1280);
  const layout = comparisonLayout(columns.length, width);
  const rows = comparisonRows(columns);
  const parts = comparisonParts(rows, sectors);
  const items = rows.flatMap(({ cells }) => cells.filter(isItem));
  const [threshold, other] = new Set(
    items.filter(({ target }) => target).map(({ attainment }) => attainment.indicator.nearlyMetThreshold),
  );
  const cut = columns.filter(({ attainments, total }) => total > attainments.length);
  return (
    <>
      <section
        className="comparison"
        aria-label={texts.table}
        ref={ref}
        data-stacked={layout.isStacked || undefined}
        data-wide={layout.isWide || undefined}
      >
        <MarksLegend
          marks={marksInUse(items)}
          locale={locale}
          previousYear={items.some(({ previous }) => previous) ? year - 1 : undefined}
          bandsThreshold={other === undefined ? threshold : undefined}
        />
        <table>
          <caption className="visually-hidden">{texts.table}</caption>
          {!layout.isStacked && (
            <colgroup>
              <col style={{ width: layout.nameWidth }} />
              {columns.map(({ province }) => (
                <col key={province.id} />
              ))}
            </colgroup>
          )}
          <ComparisonHead columns={columns} year={year} />
          <ComparisonPart
            title={parts.shared.length > 0 ? texts.sharedPart(columns.length) : texts.nothingShared}
            sections={parts.shared}
            columns={columns}
            layout={layout}
            year={year}
          />
          {parts.alone.length > 0 && (
            <ComparisonPart
              title={texts.alonePart}
              sections={parts.alone}
              columns={columns}
              layout={layout}
              year={year}
            />
          )}
        </table>
      </section>
      {cut.map(({ province, attainments, total }) => (
        <p key={province.id} className="panel-note">
          {texts.cut(localName(province, locale), attainments.length, total)}
        </p>
      ))}
      <SourceLine rows={columns.flatMap(({ attainments }) => attainments)} more={texts.more} />
    </>
  );
}
