import type { Locale } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import type { CellValue } from "./cell-value.ts";

/** One column of a list. */
export interface ListColumn<Row> {
  id: string;
  head: string;
  /** px */
  width: number;
  cell: (row: Row) => ReactNode;
  /** what the cell says, for sorting and copying */
  value: (row: Row) => CellValue;
  /** numbers: to the right, digits of one width */
  figures?: boolean;
  /** rows cannot be put in its order */
  unsortable?: boolean;
  /** out of sight until somebody chooses it */
  optional?: boolean;
  /** what a copy tells in columns of its own beside it: a unit, a plan */
  copiedWith?: readonly { head: string; value: (row: Row) => CellValue }[];
}

/** The columns in sight: those chosen, else those that nobody has to choose. The first is always there. */
export function columnsInSight<Row>(
  columns: readonly ListColumn<Row>[],
  chosen: readonly string[] | null,
): ListColumn<Row>[] {
  return columns.filter(
    ({ id, optional }, place) => place === 0 || (chosen ? chosen.includes(id) : !optional),
  );
}

export interface ColumnChoice {
  locale: Locale;
  /** those that can be chosen, in their order */
  columns: readonly { id: string; head: string }[];
  /** ids of those in sight */
  inSight: readonly string[];
  /** null: back to the usual ones */
  onChoose: (chosen: string[] | null) => void;
}
