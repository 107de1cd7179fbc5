import type { Sql } from "sql-template-tag";
import { type Database, openDatabase } from "../../server/src/database/database.ts";
import { entities } from "../../server/src/entities.ts";
import { loadFigures } from "../../server/src/loading/first-start.ts";
import { NOW, shippedData } from "./fixed-world.ts";
import { scratchPlace } from "./scratch-place.ts";

export interface ScratchDatabase extends Database {
  url: string;
  /** one statement, in a snapshot of its own */
  look<R>(statement: Sql): Promise<R[]>;
  /** closes it and removes it */
  remove(): Promise<void>;
}

/** A database of its own, on the database of this run, with the shipped figures unless `empty`. */
export async function scratchDatabase({ empty = false } = {}): Promise<ScratchDatabase> {
  const place = await scratchPlace();
  const database = await openDatabase(place.url, entities, () => NOW);
  if (!empty) await loadFigures(database, shippedData, { write: () => undefined });
  return {
    ...database,
    url: place.url,
    async look<R>(statement: Sql) {
      const snapshot = await database.reads.acquire();
      const rows = await snapshot.read<R>(statement);
      await snapshot.release();
      return rows;
    },
    async remove() {
      await database.close();
      await place.remove();
    },
  };
}
