import type { Locale } from "@doichieu/schema/vocabulary";
import { type LinkComponent, PlainLink } from "../../ui/PlainLink.tsx";
import { HeatGridRow } from "./HeatGridRow.tsx";
import { columnGroups } from "./layout.ts";
import type { HeatColumn, HeatRow } from "./state.ts";
import "./heat-grid.css";

export interface HeatGridProps {
  /** names the table for those who cannot see it */
  caption: string;
  /** heads the first column */
  rowHead: string;
  /** heads the last column, the rows' totals */
  totalHead: string;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  locale: Locale;
  /** the targets behind a cell */
  cellHref?: (row: HeatRow, column: HeatColumn) => string;
  Link?: LinkComponent;
}

/** Above this many rows they move closer together. */
const FEW_ROWS = 20;

/** Sector × province: a table that is read like a chart. Too wide for its place, it scrolls under its first column. */
export function HeatGrid(props: HeatGridProps) {
  const { caption, rowHead, totalHead, columns, rows, locale, cellHref, Link = PlainLink } = props;
  const groups = columnGroups(columns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="heat-grid" aria-label={caption} tabIndex={0}>
      <table data-dense={rows.length > FEW_ROWS} style={{ minWidth: 150 + 62 * columns.length + 72 }}>
        <caption>{caption}</caption>
        <colgroup>
          <col className="heat-grid-names" />
          {columns.map((column) => (
            <col key={column.id} />
          ))}
          <col className="heat-grid-totals" />
        </colgroup>
        <thead>
          {groups && (
            <tr>
              <td />
              {groups.map(({ label, span, firstId }) =>
                label === null ? (
                  <td key={firstId} colSpan={span} />
                ) : (
                  <th key={firstId} className="heat-grid-group" scope="colgroup" colSpan={span}>
                    {label}
                  </th>
                ),
              )}
              <td />
            </tr>
          )}
          <tr>
            <th scope="col">
              <span className="heat-grid-hidden">{rowHead}</span>
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
            <th scope="col">{totalHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HeatGridRow
              key={row.id}
              row={row}
              columns={columns}
              locale={locale}
              cellHref={cellHref}
              Link={Link}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
