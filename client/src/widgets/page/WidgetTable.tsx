import type { ExportTable } from "../../exports/export-view.ts";
import { printedTable } from "./printed-table.ts";

/** Every figure of a widget as text; the first column heads its row. */
export function WidgetTable({ table, caption }: { table: ExportTable; caption: string }) {
  const { columns, rows } = printedTable(table);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, figures }) => (
              <th key={head} scope="col" className={figures ? "figures" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are
            <tr key={line}>
              {row.map((cell, place) => {
                const Cell = place === 0 ? "th" : "td";
                const column = columns[place];
                return (
                  <Cell
                    key={column?.head}
                    scope={place === 0 ? "row" : undefined}
                    className={column?.figures ? "figures" : undefined}
                  >
                    {cell || "—"}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
