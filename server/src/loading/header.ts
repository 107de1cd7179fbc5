import { nearestWord } from "../catalogue/nearest-word.ts";
import type { Problem } from "../recording/fact-input.ts";
import { allColumns, columnsOf, type TableName, tableNames } from "./columns.ts";

export interface Header {
  table: TableName;
  /** column of each cell of a row; null where the cell cannot be used */
  columns: (string | null)[];
  /** required columns that no cell gives */
  missing: string[];
  problems: Problem[];
}

/** How well names fit a table: what they share, less what only one of the two has. */
function closeness(names: readonly string[], table: TableName): number {
  const { required } = columnsOf[table];
  const all = allColumns(table);
  const shared = names.filter((name) => all.includes(name)).length;
  const missing = required.filter((column) => !names.includes(column)).length;
  return 2 * shared - names.length - missing;
}

/** The table whose columns the names are; null where they are none's. */
function tableOf(names: readonly string[]): TableName | null {
  const scores = tableNames.map((table) => ({ table, score: closeness(names, table) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.table : null;
}

const UNKNOWN = "this is the header of no table we know";
const REMEDY = `begin with the column names of ${tableNames.join(", ")}, as in docs/importing.md`;

/**
 * Which table a file holds and what stands in which cell. A mistyped column counts as the one it comes nearest to, so
 * that one mistake is one problem and not one of each row.
 */
export function readHeader(names: readonly string[], at: string): Header | Problem {
  const table = tableOf(names);
  if (!table) return { at, field: "header", value: names.join(","), problem: UNKNOWN, remedy: REMEDY };
  const all = allColumns(table);
  const problems: Problem[] = [];
  const add = (value: string, problem: string, remedy: string) =>
    problems.push({ at, field: "header", value, problem, remedy });
  const open = all.filter((column) => !names.includes(column));
  const columns = names.map((name, index) => {
    if (names.indexOf(name) < index) {
      add(name, "the column stands twice", "take one of the two out");
      return null;
    }
    if (all.includes(name)) return name;
    const nearest = nearestWord(name, open);
    add(
      name,
      `${table} have no such column`,
      nearest ? `did you mean ${nearest}?` : `take it out; ${table} have ${all.join(", ")}`,
    );
    return nearest;
  });
  const missing = columnsOf[table].required.filter((column) => !columns.includes(column));
  for (const column of missing) add(column, "the column is missing", "add it, filled in on every row");
  return { table, columns, missing, problems };
}
