import type { Sql } from "sql-template-tag";
import type { Row } from "../database/entity-rows.ts";
import type { Batch, Operation } from "./operation.ts";
import type { PromiseOrValue } from "./promise-or-value.ts";

/** Loads one value for a key; keys asked for in the same turn share the statements of `batch`. */
export interface Loader<Key, Value> {
  (operation: Operation, key: Key): Promise<Value>;
  /** gives it a value that came along with something else */
  prime(operation: Operation, key: Key, value: Value): void;
}

export function loaderOf<Key, Value>(
  batch: Batch<Key, Value>,
  keyText: (key: Key) => string = String,
): Loader<Key, Value> {
  const load = (operation: Operation, key: Key) => operation.load(batch, key, keyText);
  const prime = (operation: Operation, key: Key, value: Value) => operation.prime(batch, key, keyText, value);
  return Object.assign(load, { prime });
}

/** Loads the rows that point to a parent, in the order of the statement, which must select parent_id. */
export function childrenLoader<T>(
  statement: (parents: readonly string[]) => Sql,
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

function present<T>(value: T | null, kind: string, id: string | number): T {
  if (value === null) throw new Error(`${kind} ${id} is missing although a row points to it`);
  return value;
}

/** For links that the schema promises: the database's foreign keys keep them. Of each of many rows no text is made beforehand. */
export function required<T>(loading: Promise<T | null>, kind: string, id: string | number): Promise<T>;
export function required<T>(
  loading: PromiseOrValue<T | null>,
  kind: string,
  id: string | number,
): PromiseOrValue<T>;
export function required<T>(
  loading: PromiseOrValue<T | null>,
  kind: string,
  id: string | number,
): PromiseOrValue<T> {
  return loading instanceof Promise ? presentSoon(loading, kind, id) : present(loading, kind, id);
}

async function presentSoon<T>(loading: Promise<T | null>, kind: string, id: string | number): Promise<T> {
  return present(await loading, kind, id);
}
