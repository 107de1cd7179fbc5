import type { ReactNode } from "react";
import "./data-table.css";

export interface DataColumn<Row> {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** numbers: to the right, digits of one width */
  figures?: boolean;
}

export interface DataTableProps<Row> {
  /** names the table for those who cannot see it */
  caption: string;
  /** the first column heads its row */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** on a narrow screen a row becomes a block instead of scrolling sideways */
  stacks?: boolean;
}

/** The plain table behind a chart: every figure that is drawn, as text. Too wide, it scrolls by itself. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, stacks = false } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="data-table" aria-label={caption} tabIndex={0} data-stacks={stacks || undefined}>
      <table>
        <caption className="data-table-caption">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-figures={column.figures || undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, place) => {
                const content = column.cell(row);
                return place === 0 ? (
                  <th key={column.id} scope="row" data-figures={column.figures || undefined}>
                    {content}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    data-figures={column.figures || undefined}
                    data-empty={isNothing(content) || undefined}
                    data-head={typeof column.head === "string" ? column.head : undefined}
                  >
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Does React draw nothing for it? On a narrow screen its head would stand there alone. */
function isNothing(content: ReactNode): boolean {
  return content === null || content === undefined || content === false || content === "";
}
