import type { Actual, Fact, PageArgs, Target } from "@doichieu/schema";
import sql, { join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { statedActuals, statedTargets } from "./fact.list.ts";
import { actualRows, targetRows } from "./fact.rows.ts";

/** Ids tell the two kinds apart: T.… is a target, A.… an actual. */
function isTargetId(id: string): boolean {
  return id.startsWith("T.");
}

/** Loads a fact by id, whichever kind it is; null where there is none. */
export const loadFact = loaderOf<string, Fact | null>(async (operation, ids) => {
  const byId = new Map<string, Fact>();
  const targetIds = ids.filter(isTargetId);
  const actualIds = ids.filter((id) => !isTargetId(id));
  if (targetIds.length > 0) {
    const rows = await operation.read(
      sql`SELECT ${targetRows.columns("f")} FROM target f WHERE f.id IN (${join(targetIds)})`,
    );
    for (const row of rows) byId.set(row.id as string, targetRows.fromRow(row));
  }
  if (actualIds.length > 0) {
    const rows = await operation.read(
      sql`SELECT ${actualRows.columns("f")} FROM actual f WHERE f.id IN (${join(actualIds)})`,
    );
    for (const row of rows) byId.set(row.id as string, actualRows.fromRow(row));
  }
  return ids.map((id) => byId.get(id) ?? null);
});

export const loadTargetsOfSource = nestedPages<PageArgs, Target>(sql`f.source_id`, () => statedTargets);
export const loadActualsOfSource = nestedPages<PageArgs, Actual>(sql`f.source_id`, () => statedActuals);
