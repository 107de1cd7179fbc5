import sql, { type Sql } from "sql-template-tag";
import { type Database, openDatabase } from "../../server/src/database/database.ts";
import { entities } from "../../server/src/entities.ts";
import { loadFigures } from "../../server/src/loading/first-start.ts";
import { NOW, shippedData } from "./fixed-world.ts";
import type { ScratchPlace } from "./scratch-file.ts";
import { scratchPlace } from "./scratch-place.ts";

export interface ScratchDatabase extends Database {
  url: string;
  /** one statement, in a snapshot of its own */
  look<R>(statement: Sql): Promise<R[]>;
  /** the number of the state that the data are in now, as it stands in its table */
  dataVersion(): Promise<number>;
  /** closes it and removes it */
  remove(): Promise<void>;
}

interface Options {
  empty?: boolean;
  place?: ScratchPlace;
  /** the most a statement that reads may take; the usual limit where left out */
  statementMs?: number;
}

/** A database of its own, with the shipped figures unless `empty`; on SQLite or PostgreSQL as this run of the tests. */
export async function scratchDatabase({
  empty = false,
  place,
  statementMs,
}: Options = {}): Promise<ScratchDatabase> {
  const { url, remove } = place ?? (await scratchPlace());
  const database = await openDatabase(url, entities, () => NOW, statementMs);
  if (!empty) await loadFigures(database, shippedData, { write: () => undefined });
  const look = async <R>(statement: Sql) => {
    const snapshot = await database.reads.acquire();
    try {
      return await snapshot.read<R>(statement);
    } finally {
      await snapshot.release();
    }
  };
  return {
    ...database,
    url,
    look,
    async dataVersion() {
      const [row] = await look<{ number: number }>(sql`SELECT number FROM data_version`);
      if (!row) throw new Error("the data have no version");
      return row.number;
    },
    async remove() {
      await database.close();
      await remove();
    },
  };
}
