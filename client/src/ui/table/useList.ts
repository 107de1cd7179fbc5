import { useDeferredValue, useMemo } from "react";
import { columnsInSight, type ListColumn } from "./list-column.ts";
import { nextSort, orderOf, type Sort, type SortOrder } from "./sort.ts";
import { sortedRows } from "./sorted-rows.ts";

export interface ListOptions<Row> {
  /** the same from one drawing to the next, or every row is drawn again */
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** the rows come in the order that `sort` names: a server put them there */
  isSorted?: boolean;
  /** ids of the columns in sight; null for the usual ones */
  chosen: readonly string[] | null;
  onChoose: (chosen: string[] | null) => void;
}

export interface ListHead<Row> {
  column: ListColumn<Row>;
  /** null: rows cannot be put in its order */
  order: SortOrder | null;
  onSort: () => void;
}

/** A list as it is seen: rows in their order, columns in sight. */
export interface List<Row> {
  columns: readonly ListColumn<Row>[];
  inSight: readonly ListColumn<Row>[];
  heads: readonly ListHead<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onChoose: (chosen: string[] | null) => void;
}

export function useList<Row>(options: ListOptions<Row>): List<Row> {
  const { columns, rows, rowKey, sort, onSort, isSorted = false, chosen, onChoose } = options;
  const inSight = useMemo(() => columnsInSight(columns, chosen), [columns, chosen]);
  // the head says at once what was asked of it; the rows follow in pauses
  const shown = useDeferredValue(sort);
  const sorted = useMemo(() => {
    const by = columns.find(({ id }) => id === shown?.column);
    return shown && by && !isSorted ? sortedRows(rows, by.value, shown.descending) : rows;
  }, [columns, rows, shown, isSorted]);
  const heads = inSight.map((column) => ({
    column,
    order: column.unsortable ? null : orderOf(sort, column.id),
    onSort: () => onSort(nextSort(sort, column.id)),
  }));
  return { columns, inSight, heads, rows: sorted, rowKey, onChoose };
}
