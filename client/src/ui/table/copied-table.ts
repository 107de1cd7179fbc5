import type { ListColumn } from "./list-column.ts";
import type { CopiedTable } from "./table-text.ts";

/** Rows as a copy tells them: the columns in sight, each followed by what it tells in small print, if it ever does. */
export function copiedTable<Row>(rows: readonly Row[], columns: readonly ListColumn<Row>[]): CopiedTable {
  const told = columns.flatMap(({ head, value, copiedWith = [] }) => [
    { head, cells: rows.map(value), isSmall: false },
    ...copiedWith.map((small) => ({ head: small.head, cells: rows.map(small.value), isSmall: true })),
  ]);
  const kept = told.filter(({ cells, isSmall }) => !isSmall || cells.some((cell) => cell !== null));
  return {
    heads: kept.map(({ head }) => head),
    rows: rows.map((_, place) => kept.map(({ cells }) => cells[place] ?? null)),
  };
}
