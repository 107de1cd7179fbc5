import type { TableColumn, TablePlan } from "./table-plan.ts";

/** null: there is no value. */
export type Cell = string | number | boolean | null;

const SEPARATOR = "; ";

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((each) => cellOf(each) ?? "").join(SEPARATOR);
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], row);
}

function listOf(answered: unknown, { list }: TableColumn): readonly unknown[] {
  const rows = list === null ? answered : (answered as Record<string, unknown> | null)?.[list];
  return Array.isArray(rows) ? rows : [];
}

/** The rows of one answer (of a connection: of one page of it), as planned. */
export function tableRows({ root, columns }: TablePlan, data: Readonly<Record<string, unknown>>): Cell[][] {
  const lists = columns.map((column) => listOf(data[root.key], column));
  const count = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    columns.map(({ path }, column) => cellOf(valueAt(lists[column]?.[row], path))),
  );
}
