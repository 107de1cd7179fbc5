import type { Actual, Fact, Target } from "@doichieu/schema";
import sql, { join } from "sql-template-tag";
import type { EntityRows } from "../database/entity-rows.ts";
import { compareRevisions } from "../engine/index.ts";
import { type Loader, loaderOf } from "../operation/loader.ts";
import { factOf } from "./engine-facts.ts";
import { actualRows, targetRows } from "./fact.rows.ts";
import { revisionsOf } from "./revisions.sql.ts";

/** Loads every revision of a key, withdrawn ones too, in M14's order; all keys share one statement. */
function historyLoader<T extends Fact>(rows: EntityRows<T>): Loader<string, T[]> {
  return loaderOf<string, T[]>(async (operation, keys) => {
    const found = await operation.read(
      sql`SELECT ${rows.columns("f")}, s.published_day AS published_day
          FROM ${revisionsOf(rows, join(keys))} f JOIN source s ON s.id = f.source_id`,
    );
    const revisions = found.map((row) => {
      const stored = rows.fromRow(row);
      return { stored, forEngine: factOf(stored, row.published_day as string) };
    });
    revisions.sort((a, b) => compareRevisions(a.forEngine, b.forEngine));
    const byKey = new Map<string, T[]>(keys.map((key) => [key, []]));
    for (const { stored } of revisions) byKey.get(stored.factKey)?.push(stored);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

export const loadTargetHistory = historyLoader<Target>(targetRows);
export const loadActualHistory = historyLoader<Actual>(actualRows);
