import { type Fact, type Source, Year } from "@doichieu/schema";
import sql from "sql-template-tag";
import { insertRows, selectRows } from "../database/bulk.sql.ts";
import { rowsOf } from "../database/entity-rows.ts";
import { heldForWrites } from "../database/held-master.ts";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { compareRevisions } from "../engine/index.ts";
import { revisionsOf } from "../facts/revisions.sql.ts";
import type { FactKind } from "./fact-kind.ts";
import { noteMasterChanges } from "./note-master-changes.ts";

const years = rowsOf(Year);

const asRows = <V>(values: Iterable<V>) => [...values].map((value) => [value]);

/** Every revision of the keys, withdrawn ones too. */
export async function readRevisions<T extends Fact>(
  reader: Reader,
  kind: FactKind<T>,
  keys: Iterable<string>,
): Promise<Map<string, T[]>> {
  const asked = asRows(keys);
  const [first, ...more] = asked;
  if (!first) return new Map();
  // PostgreSQL holds revisions that count no longer for next to none, and for a list rather reads all of them
  const sought = more.length === 0 ? sql`${first[0]}` : selectRows(asked, 1);
  const rows = await reader.read(
    sql`SELECT ${kind.rows.columns("f")} FROM ${revisionsOf(kind.rows, sought)} f ORDER BY f.revision`,
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

const readYears = heldForWrites(async (reader): Promise<ReadonlySet<number>> => {
  const rows = await reader.read<{ value: number }>(sql`SELECT value FROM year`);
  return new Set(rows.map(({ value }) => value));
});

/** Years are there as soon as a figure is about them. */
async function addYears(transaction: WriteTransaction, facts: readonly Fact[]): Promise<void> {
  const known = await readYears(transaction);
  const added = [...new Set(facts.map((fact) => fact.yearValue))].filter((year) => !known.has(year));
  const [{ recordedAt } = { recordedAt: transaction.now }] = facts;
  if (known.size > 0) {
    const former = added.map((year) => ({ tableName: "year", rowId: String(year), before: null }));
    await noteMasterChanges(transaction, former, recordedAt);
  }
  await transaction.writeMaster(insertRows(years, asRows(added)));
}

/** Stores new revisions as they are marked; `superseded` are the ids that count no longer because of them. */
export async function insertFacts<T extends Fact>(
  transaction: WriteTransaction,
  kind: FactKind<T>,
  facts: readonly T[],
  superseded: readonly string[],
): Promise<void> {
  if (facts.length === 0) return;
  await addYears(transaction, facts);
  if (superseded.length > 0) {
    // before the new ones: an index keeps two from counting at once
    await transaction.write(
      sql`UPDATE ${kind.rows.table} SET is_current = ${false} WHERE id IN (${selectRows(asRows(superseded), 1)})`,
    );
  }
  await transaction.write(
    insertRows(
      kind.rows,
      facts.map((fact) => kind.rows.toValues(fact)),
    ),
  );
}

/** The revision of one key that counts (M14); null where all are withdrawn. */
export function currentOf<T extends Fact>(
  kind: FactKind<T>,
  revisions: readonly T[],
  sources: ReadonlyMap<string, Source>,
): T | null {
  const valid = revisions.filter((fact) => fact.withdrawnAt === null);
  const [only, ...more] = valid;
  if (!only || more.length === 0) return only ?? null;
  const forEngine = (fact: T) => kind.forEngine(fact, sources.get(fact.sourceId)?.publishedDay ?? "");
  return valid.reduce((last, fact) => (compareRevisions(forEngine(fact), forEngine(last)) > 0 ? fact : last));
}

/** Marks the revision that counts for each key (M14), none where all are withdrawn. */
export async function markCurrent<T extends Fact>(
  transaction: WriteTransaction,
  kind: FactKind<T>,
  revisionsByKey: ReadonlyMap<string, readonly T[]>,
  sources: ReadonlyMap<string, Source>,
): Promise<void> {
  const counting = [...revisionsByKey.values()]
    .map((revisions) => currentOf(kind, revisions, sources)?.id)
    .filter((id) => id !== undefined);
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
