/** How a page shows its table: in which order, with which columns. */
export interface TableSearch {
  /** "gap", downwards "-gap" */
  sort?: string;
  /** ids, joined by dots */
  columns?: string;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

export function tableSearch({ sort, columns }: Record<string, unknown>): TableSearch {
  return { ...(isText(sort) && { sort }), ...(isText(columns) && { columns }) };
}
