import sql, { type Sql } from "sql-template-tag";
import type { EntityRows } from "../database/entity-rows.ts";
import type { Reader } from "../database/write-gate.ts";
import { loaderOf } from "./loader.ts";
import type { Operation } from "./operation.ts";
import type { PromiseOrValue } from "./promise-or-value.ts";

/** A table of master data as a whole, by primary key and in list order. */
export interface WholeTable<T, Key> {
  /** as the process holds it for the catalogue version that the operation sees; at once where it is in memory */
  of(operation: Operation): PromiseOrValue<ReadonlyMap<Key, T>>;
  /** one of them; of what is in memory nothing is made but the answer */
  find(operation: Operation, key: Key): PromiseOrValue<T | null>;
  /** the place of each in list order, for sorting what points to them */
  places(operation: Operation): Promise<ReadonlyMap<Key, number>>;
  /** as it is now, for a transaction that writes */
  readFrom(reader: Reader): Promise<ReadonlyMap<Key, T>>;
}

interface Held<T, Key> {
  catalogueVersion: number;
  entities: Promise<ReadonlyMap<Key, T>>;
  /** the same once they are read */
  known: ReadonlyMap<Key, T> | null;
}

/**
 * Master data are small and everything points to them, so a process holds them for the catalogue version they were
 * read at; an operation that sees another version, whoever wrote it, reads them anew.
 */
export function wholeTable<T extends object, Key = string>(
  rows: EntityRows<T>,
  order: Sql,
): WholeTable<T, Key> {
  const heldBy = new WeakMap<object, Held<T, Key>>();
  const placesOf = new WeakMap<object, ReadonlyMap<Key, number>>();
  const [key = "id"] = rows.columnNames;

  async function readFrom(reader: Reader): Promise<ReadonlyMap<Key, T>> {
    const found = await reader.read(sql`SELECT ${rows.columns("t")} FROM ${rows.table} t ORDER BY ${order}`);
    return new Map(found.map((row) => [row[key] as Key, rows.fromRow(row)]));
  }

  const formerly = loaderOf<"all", ReadonlyMap<Key, T>>(async (operation) => [await readFrom(operation)]);

  async function read(operation: Operation): Promise<ReadonlyMap<Key, T>> {
    const { catalogueVersion } = await operation.pin();
    if ((await operation.formerTables()).length > 0) return formerly(operation, "all");
    const held = heldBy.get(operation.database);
    // whoever read it first may have been cut off; then this operation reads for itself
    const shared = held?.catalogueVersion === catalogueVersion && (await held.entities.catch(() => null));
    if (shared) return shared;
    const reading: Held<T, Key> = { catalogueVersion, entities: readFrom(operation), known: null };
    heldBy.set(operation.database, reading);
    reading.known = await reading.entities;
    return reading.known;
  }

  /** null where it has to be read first */
  function inMemory({ database, seen, recordedBy }: Operation): ReadonlyMap<Key, T> | null {
    const held = heldBy.get(database);
    const isSeen = recordedBy === null && held?.catalogueVersion === seen?.catalogueVersion;
    return isSeen ? (held?.known ?? null) : null;
  }

  async function findOnceRead(operation: Operation, key: Key): Promise<T | null> {
    return (await read(operation)).get(key) ?? null;
  }

  const table: WholeTable<T, Key> = {
    readFrom,
    async places(operation) {
      const entities = await table.of(operation);
      const places = placesOf.get(entities) ?? new Map([...entities.keys()].map((id, place) => [id, place]));
      placesOf.set(entities, places);
      return places;
    },
    of: (operation) => inMemory(operation) ?? read(operation),
    find(operation, key) {
      const all = inMemory(operation);
      return all ? (all.get(key) ?? null) : findOnceRead(operation, key);
    },
  };
  return table;
}
