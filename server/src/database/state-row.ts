import sql from "sql-template-tag";

/** The one row that says which state the data are in. */
export interface StateRow {
  number: number;
  catalogue: number;
  changed_at: string;
  generated: string | null;
}

export const stateColumns = sql`number, catalogue, changed_at, generated`;

export const STATE = sql`SELECT ${stateColumns} FROM data_version`;

/** Of the rows that it answers, the first. */
export function stateOf<Row extends StateRow>(row: Row | undefined): Row {
  if (!row) throw new Error("the database has no data version");
  return row;
}
