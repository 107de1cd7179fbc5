import sql, { type Sql } from "sql-template-tag";
import type { EntityRows } from "../database/entity-rows.ts";
import type { Operation } from "./operation.ts";

type Entities<T> = ReadonlyMap<unknown, T>;

interface Held<T> {
  catalogueVersion: number;
  entities: Promise<Entities<T>>;
}

/**
 * A table of master data as a whole, by primary key and in list order. The process holds it for the catalogue
 * version it was read at; an operation that sees another version, whoever wrote it, reads it anew.
 */
export function wholeTable<T extends object>(
  rows: EntityRows<T>,
  order: Sql,
): (operation: Operation) => Promise<Entities<T>> {
  const heldBy = new WeakMap<object, Held<T>>();
  const [key = "id"] = rows.columnNames;

  async function read(operation: Operation): Promise<Entities<T>> {
    const found = await operation.read(
      sql`SELECT ${rows.columns("t")} FROM ${rows.table} t ORDER BY ${order}`,
    );
    return new Map(found.map((row) => [row[key], rows.fromRow(row)]));
  }

  return async (operation) => {
    const { catalogueVersion } = await operation.pin();
    const held = heldBy.get(operation.database);
    if (held?.catalogueVersion === catalogueVersion) return held.entities;
    const entities = read(operation);
    heldBy.set(operation.database, { catalogueVersion, entities });
    // a failed reading must not be handed to the next operation
    entities.catch(() => heldBy.delete(operation.database));
    return entities;
  };
}
