import type { PlainColumns } from "../connection.ts";

/**
 * A statement that gives the rows of another as one JSON text, in no order. sqlite3 makes objects of rows cell by cell: of
 * thousands that takes longer than to find them. Numbers with a fraction would lose digits.
 */
export function rowsAsText(statement: string, columns: PlainColumns): string {
  const cells = columns.map((name) => `'${name}', "${name}"`).join(", ");
  return `SELECT json_group_array(json_object(${cells})) AS rows FROM (${statement})`;
}
