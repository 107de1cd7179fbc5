import sql, { join, raw } from "sql-template-tag";
import { type EntityRows, type Row } from "../database/entity-rows.ts";
import type { Batch, Operation } from "./operation.ts";

/** Loads one value for a key; keys asked for in the same turn share the statements of `batch`. */
export type Loader<Key, Value> = (operation: Operation, key: Key) => Promise<Value>;

export function loaderOf<Key, Value>(
  batch: Batch<Key, Value>,
  keyText: (key: Key) => string = String,
): Loader<Key, Value> {
  return (operation, key) => operation.load(batch, key, keyText);
}

/** Loads an entity by its id; null where there is none. */
export function entityLoader<T extends object>(rows: EntityRows<T>, idColumn = "id") {
  return loaderOf<string | number, T | null>(async (operation, ids) => {
    const found = await operation.read(
      sql`SELECT ${rows.columns("e")} FROM ${rows.table} e WHERE ${raw(`e.${idColumn}`)} IN (${join(ids)})`,
    );
    const byId = new Map(found.map((row) => [row[idColumn], rows.fromRow(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Loads the rows that point to a parent, in the order of the statement; `statement` must select parent_id. */
export function childrenLoader<T>(
  statement: (parents: readonly string[]) => ReturnType<typeof sql>,
  fromRow: (row: Row) => T,
): Loader<string, T[]> {
  return loaderOf<string, T[]>(async (operation, parents) => {
    const children = new Map<unknown, T[]>(parents.map((parent) => [parent, []]));
    for (const row of await operation.read(statement(parents))) {
      children.get(row.parent_id)?.push(fromRow(row));
    }
    return parents.map((parent) => children.get(parent) ?? []);
  });
}

/** For links that the schema promises: the database's foreign keys keep them. */
export async function required<T>(loading: Promise<T | null>, what: string): Promise<T> {
  const value = await loading;
  if (value === null) throw new Error(`${what} is missing although a row points to it`);
  return value;
}
