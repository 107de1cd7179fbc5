import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sql } from "sql-template-tag";
import { type Database, openDatabase } from "../../server/src/database/database.ts";
import { entities } from "../../server/src/entities.ts";
import { loadFigures } from "../../server/src/loading/first-start.ts";
import { NOW, shippedData } from "./fixed-world.ts";

export interface ScratchDatabase extends Database {
  path: string;
  /** one statement, in a snapshot of its own */
  look<R>(statement: Sql): Promise<R[]>;
  /** closes it and removes its folder */
  remove(): Promise<void>;
}

/** A database of its own in a temporary folder, with the shipped figures unless `empty`. */
export async function scratchDatabase({ empty = false } = {}): Promise<ScratchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "doichieu-"));
  const path = join(folder, "test.sqlite");
  const database = await openDatabase(path, entities, () => NOW);
  if (!empty) await loadFigures(database, shippedData, { write: () => undefined });
  return {
    ...database,
    path,
    async look<R>(statement: Sql) {
      const snapshot = await database.reads.acquire();
      const rows = await snapshot.read<R>(statement);
      await snapshot.release();
      return rows;
    },
    async remove() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
