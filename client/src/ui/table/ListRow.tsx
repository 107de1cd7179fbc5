import { memo } from "react";
import type { ListColumn } from "./list-column.ts";

export interface ListRowProps<Data> {
  data: Data;
  columns: readonly ListColumn<Data>[];
  /** in the whole table, the head is 1; absent where the whole table stands in the page */
  index?: number;
}

/** A row, drawn again only when it changes itself: scrolling past a thousand draws the next few. */
export const ListRow = memo(function ListRow<Data>({ data, columns, index }: ListRowProps<Data>) {
  return (
    <tr aria-rowindex={index}>
      {columns.map(({ id, cell, figures }, place) =>
        place === 0 ? (
          <th key={id} scope="row">
            {cell(data)}
          </th>
        ) : (
          <td key={id} data-figures={figures || undefined}>
            {cell(data)}
          </td>
        ),
      )}
    </tr>
  );
}, isSame) as <Data>(props: ListRowProps<Data>) => React.ReactNode;

function isSame<Data>(one: ListRowProps<Data>, other: ListRowProps<Data>): boolean {
  return (
    one.data === other.data &&
    one.index === other.index &&
    one.columns.length === other.columns.length &&
    one.columns.every((column, place) => column === other.columns[place])
  );
}

export interface PendingRowProps {
  columns: number;
  index: number | undefined;
  text: string;
}

/** Keeps the place of a row that is on its way. */
export function PendingRow({ columns, index, text }: PendingRowProps) {
  return (
    <tr aria-rowindex={index} className="list-table-pending">
      <th scope="row" colSpan={columns}>
        <span className="visually-hidden">{text}</span>
      </th>
    </tr>
  );
}
