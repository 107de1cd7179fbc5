import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { type Sql } from "sql-template-tag";
import { insertRows, replaceExisting, selectRows } from "../database/bulk.sql.ts";
import { isOneOf } from "../database/conditions.ts";
import { type EntityRows, type Row, rowsOf } from "../database/entity-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import type { Pair } from "../facts/pair-facts.service.ts";
import { keepRollups } from "../rollups/keep-rollups.service.ts";
import { AttainmentTable } from "./attainment.table.ts";
import { DiscrepancyTable } from "./discrepancy.table.ts";
import type { EvaluatedRows } from "./evaluate-pair.ts";
import { replacementOf, type StoredVerdict, type Turnover, verdictsOf } from "./turnover.ts";

const attainments = rowsOf(AttainmentTable);
const discrepancies = rowsOf(DiscrepancyTable);

/** What one set of rows changed in its table. */
export interface RowChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

export interface StoredChanges extends RowChanges {
  /** by id, of those changed and removed */
  verdictsBefore: Map<string, StoredVerdict>;
  /** by id, of those added and changed */
  verdictsAfter: Map<string, StoredVerdict>;
}

export const noChanges = (): StoredChanges => ({
  added: [],
  changed: [],
  removed: [],
  verdictsBefore: new Map(),
  verdictsAfter: new Map(),
});

const byId = (rows: readonly AttainmentTable[]) => new Map(rows.map((row) => [row.id, row]));

function turnoverOf(
  stored: readonly Row[],
  wanted: readonly AttainmentTable[],
  { added, changed, removed }: RowChanges,
): Turnover {
  const going = new Set([...changed, ...removed]);
  const coming = new Set([...added, ...changed]);
  return {
    gone: byId(stored.filter((row) => going.has(row.id as string)).map(attainments.fromRow)),
    come: byId(wanted.filter(({ id }) => coming.has(id))),
  };
}

function ofPairs(boundaries: Boundaries, pairs: readonly Pair[]): Sql {
  const rows = pairs.map((pair) => [pair.provinceId, pair.indicatorCode]);
  return sql`a.boundaries = ${boundaries} AND (a.province_id, a.indicator_id) IN (${selectRows(rows, 2)})`;
}

/** Drivers give truth as 1 and 0 or as true and false. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "boolean" || typeof b === "boolean") {
    return a === null || b === null ? a === b : Boolean(a) === Boolean(b);
  }
  return a === b;
}

interface Difference {
  changes: RowChanges;
  rows: (readonly unknown[])[];
}

function differenceOf(
  columnNames: readonly string[],
  stored: readonly Row[],
  wanted: readonly (readonly unknown[])[],
): Difference {
  const storedById = new Map(stored.map((row) => [row.id as string, row]));
  const changes: RowChanges = { added: [], changed: [], removed: [] };
  const rows: (readonly unknown[])[] = [];
  for (const values of wanted) {
    const id = values[0] as string;
    const before = storedById.get(id);
    storedById.delete(id);
    if (before && columnNames.every((name, index) => isSame(before[name], values[index]))) continue;
    (before ? changes.changed : changes.added).push(id);
    rows.push(values);
  }
  changes.removed.push(...storedById.keys());
  return { changes, rows };
}

async function replace<T>(
  transaction: WriteTransaction,
  table: EntityRows<T>,
  { changes, rows }: Difference,
): Promise<void> {
  if (changes.removed.length > 0) {
    await transaction.write(sql`DELETE FROM ${table.table} WHERE ${isOneOf(sql`id`, changes.removed)}`);
  }
  if (rows.length === 0) return;
  await transaction.write(insertRows(table, rows, replaceExisting(table.columnNames, ["id"])));
}

/**
 * Makes the stored attainments of the pairs, and their discrepancies, what they should be; rows that are right
 * already are left alone.
 */
export async function storeAttainments(
  transaction: WriteTransaction,
  boundaries: Boundaries,
  pairs: readonly Pair[],
  wanted: EvaluatedRows,
): Promise<StoredChanges> {
  const stored = await transaction.read(
    sql`SELECT ${attainments.columns("a")} FROM attainment a WHERE ${ofPairs(boundaries, pairs)}`,
  );
  const storedDiscrepancies = await transaction.read(
    sql`SELECT ${discrepancies.columns("d")} FROM discrepancy d
        JOIN attainment a ON a.id = d.attainment_id WHERE ${ofPairs(boundaries, pairs)}`,
  );
  const difference = differenceOf(
    attainments.columnNames,
    stored,
    wanted.attainments.map(attainments.toValues),
  );
  const turnover = turnoverOf(stored, wanted.attainments, difference.changes);
  await keepRollups(transaction, replacementOf(boundaries, turnover), () =>
    replace(transaction, attainments, difference),
  );

  // removing an attainment removes its discrepancies
  const removed = new Set(difference.changes.removed);
  const left = storedDiscrepancies.filter((row) => !removed.has(row.attainment_id as string));
  const discrepancyDifference = differenceOf(
    discrepancies.columnNames,
    left,
    wanted.discrepancies.map(discrepancies.toValues),
  );
  await replace(transaction, discrepancies, discrepancyDifference);
  return {
    ...difference.changes,
    verdictsBefore: verdictsOf(turnover.gone),
    verdictsAfter: verdictsOf(turnover.come),
  };
}
