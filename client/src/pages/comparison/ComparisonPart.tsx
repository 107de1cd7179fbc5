import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { ComparisonRuns } from "./ComparisonRuns.tsx";
import type { ComparedColumn } from "./compared-column.ts";
import type { ComparisonLayout } from "./comparison-layout.ts";
import type { ComparisonSection } from "./comparison-rows.ts";

export interface ComparisonPartProps {
  title: string;
  sections: readonly ComparisonSection[];
  columns: readonly ComparedColumn[];
  layout: ComparisonLayout;
  year: number;
}

/** A part of the table: its title, and its rows by sector. */
export function ComparisonPart({ title, sections, columns, layout, year }: ComparisonPartProps) {
  const locale = useLocale();
  const all = columns.length + 1;
  return (
    <>
      <tbody>
        <tr className="comparison-part">
          <th scope="rowgroup" colSpan={all}>
            <h2>{title}</h2>
          </th>
        </tr>
      </tbody>
      {sections.map(({ sector, runs }) => (
        <tbody key={sector.code}>
          <tr className="comparison-section">
            <th scope="rowgroup" colSpan={all}>
              <h3>{localName(sector, locale)}</h3>
            </th>
          </tr>
          <ComparisonRuns runs={runs} columns={columns} layout={layout} year={year} />
        </tbody>
      ))}
    </>
  );
}
