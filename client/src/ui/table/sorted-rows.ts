import type { CellValue } from "./cell-value.ts";

/** made when something is sorted: it takes a phone longer than all else that this file's readers load */
let collator: Intl.Collator | undefined;

/** Names in Vietnamese order, Đ after D; numbers inside them by size. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  collator ??= new Intl.Collator("vi", { numeric: true });
  return collator.compare(String(a), String(b));
}

/** Rows by what a cell of theirs says; those without it last, whichever way; those alike as they stood. */
export function sortedRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => CellValue,
  descending: boolean,
): Row[] {
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  });
}
