/** By which column the rows of a table stand, and which way. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** As assistive technology calls it. */
export type SortOrder = "ascending" | "descending" | "none";

export function orderOf(sort: Sort | null, column: string): SortOrder {
  if (sort?.column !== column) return "none";
  return sort.descending ? "descending" : "ascending";
}

/** What a press on a column's head leads to: upwards, then downwards, then as the rows came. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** In an address: "gap", downwards "-gap". */
export function sortText(sort: Sort | null): string | undefined {
  return sort ? `${sort.descending ? "-" : ""}${sort.column}` : undefined;
}

export function sortOf(text: string | undefined): Sort | null {
  if (!text) return null;
  const descending = text.startsWith("-");
  return { column: descending ? text.slice(1) : text, descending };
}
