import type { PlainColumns } from "../connection.ts";

/**
 * A statement that gives the rows of another as one JSON text, a list of cells each, in the order of the other: SQLite leaves
 * out no order below an aggregate like this one. sqlite3 makes objects of rows cell by cell: even of a dozen
 * that takes longer than to find them. Numbers with a fraction would lose digits.
 */
export function rowsAsText(statement: string, columns: PlainColumns): string {
  const cells = columns.map((name) => `"${name}"`).join(", ");
  return `SELECT json_group_array(json_array(${cells})) AS rows FROM (${statement})`;
}

/** The rows in such a text. */
export function rowsIn<R>(text: string, columns: PlainColumns): R[] {
  const rows: readonly unknown[][] = JSON.parse(text);
  return rows.map((cells) => {
    const row: Record<string, unknown> = {};
    let index = 0;
    // an iterator of entries makes a list for each cell
    for (const name of columns) {
      row[name] = cells[index];
      index += 1;
    }
    return row as R;
  });
}
