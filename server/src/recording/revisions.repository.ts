import type { Fact, Source } from "@doichieu/schema";
import sql from "sql-template-tag";
import { insertRows, keepExisting, selectRows } from "../database/bulk.sql.ts";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { compareRevisions } from "../engine/current-facts.ts";
import type { FactKind } from "./fact-kind.ts";

const asRows = <V>(values: Iterable<V>) => [...values].map((value) => [value]);

/** Every revision of the keys, withdrawn ones too. */
export async function readRevisions<T extends Fact>(
  reader: Reader,
  kind: FactKind<T>,
  keys: Iterable<string>,
): Promise<Map<string, T[]>> {
  const rows = await reader.read(
    sql`SELECT ${kind.rows.columns("f")} FROM ${kind.rows.table} f
        WHERE f.fact_key IN (${selectRows(asRows(keys), 1)}) ORDER BY f.revision`,
  );
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    const fact = kind.rows.fromRow(row);
    const found = byKey.get(fact.factKey);
    if (found) found.push(fact);
    else byKey.set(fact.factKey, [fact]);
  }
  return byKey;
}

export async function insertFacts<T extends Fact>(
  transaction: WriteTransaction,
  kind: FactKind<T>,
  facts: readonly T[],
): Promise<void> {
  if (facts.length === 0) return;
  const years = asRows(new Set(facts.map((fact) => fact.yearValue)));
  await transaction.writeMaster(insertRows(sql`year`, ["value"], years, keepExisting("value")));
  await transaction.write(
    insertRows(
      kind.rows.table,
      kind.rows.columnNames,
      facts.map((fact) => kind.rows.toValues(fact)),
    ),
  );
}

/** Marks the revision that counts for each key (M14), none where all are withdrawn. */
export async function markCurrent<T extends Fact>(
  transaction: WriteTransaction,
  kind: FactKind<T>,
  revisionsByKey: ReadonlyMap<string, readonly T[]>,
  sources: ReadonlyMap<string, Source>,
): Promise<void> {
  const counting: string[] = [];
  for (const revisions of revisionsByKey.values()) {
    const valid = revisions
      .filter((fact) => fact.withdrawnAt === null)
      .map((fact) => kind.forEngine(fact, sources.get(fact.sourceId)?.publishedDay ?? ""))
      .sort(compareRevisions);
    const last = valid.at(-1);
    if (last) counting.push(last.id);
  }
  const ids = selectRows(asRows(counting), 1);
  const keys = selectRows(asRows(revisionsByKey.keys()), 1);
  // first the old one: an index keeps two from counting at once
  await transaction.write(
    sql`UPDATE ${kind.rows.table} SET is_current = ${false}
        WHERE fact_key IN (${keys}) AND is_current AND id NOT IN (${ids})`,
  );
  await transaction.write(
    sql`UPDATE ${kind.rows.table} SET is_current = ${true} WHERE id IN (${ids}) AND NOT is_current`,
  );
}
