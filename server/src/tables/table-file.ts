import type { Cell, TableColumn } from "@doichieu/schema/tables";

export type TableFormat = "csv" | "xlsx";

export const mediaTypes: Record<TableFormat, string> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A table while its rows are coming in. */
export interface TableFile {
  add(rows: readonly (readonly Cell[])[]): void;
  /** the whole file; nothing is added after it */
  end(): Promise<Buffer>;
}

export interface TableHead {
  /** what the rows are: the list's name in the query */
  name: string;
  columns: readonly TableColumn[];
}
