import type { AttainmentFilter } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { rowsAsTable } from "../database/bulk.sql.ts";
import { isValueWithin } from "../database/conditions.ts";
import { rowsOf } from "../database/entity-rows.ts";
import { inTurns } from "../operation/in-turns.ts";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { attainmentRows } from "./attainment.reading.ts";
import { DiscrepancyTable } from "./discrepancy.table.ts";
import { type EvaluatedRows, evaluatePair } from "./evaluate-pair.ts";
import { KeptRows } from "./kept-rows.ts";
import { type KnowledgeRequest, readPairsAsOf } from "./pairs-as-of.ts";

const storedDiscrepancies = rowsOf(DiscrepancyTable);

async function evaluateAsOf(operation: Operation, request: KnowledgeRequest): Promise<EvaluatedRows> {
  const rows: EvaluatedRows = { attainments: [], discrepancies: [] };
  await inTurns(operation, await readPairsAsOf(operation, request), (pair) => {
    const { attainments, discrepancies } = evaluatePair(pair);
    rows.attainments.push(...attainments);
    rows.discrepancies.push(...discrepancies);
  });
  return rows;
}

const keptBy = new WeakMap<object, KeptRows>();

function keptFor({ database }: Operation): KeptRows {
  const kept = keptBy.get(database) ?? new KeptRows();
  keptBy.set(database, kept);
  return kept;
}

const requestText = ({ asOf, boundaries, province, region, indicator, sector }: KnowledgeRequest) =>
  JSON.stringify([asOf, boundaries, province, region, indicator, sector]);

/** Equal questions about one state of the data share one answer, those of other operations, too. */
async function keptOrEvaluated(operation: Operation, request: KnowledgeRequest): Promise<EvaluatedRows> {
  const { dataVersion } = await operation.pin();
  const key = `${dataVersion} ${operation.recordedBy} ${requestText(request)}`;
  return keptFor(operation).get(key, () => evaluateAsOf(operation, request));
}

/** Equal questions of one operation share one answer. */
const loadRequest = loaderOf<KnowledgeRequest, EvaluatedRows>(
  async (operation, requests) => Promise.all(requests.map((request) => keptOrEvaluated(operation, request))),
  requestText,
);

/** What is stored follows from all that is on record: a drawing that never changes must not rest on it. */
export function ensureStoredServe({ recordedBy }: Operation): void {
  if (recordedBy !== null) throw new Error("this follows from stored attainments, which change");
}

/** Of a day the stored attainments know nothing, nor of what was on record before. */
const isWorkedOut = ({ recordedBy }: Operation, filter: AttainmentFilter | null | undefined) =>
  Boolean(filter?.asOf) || recordedBy !== null;

/** Rows of the attainments that the filter can keep, as they stood by its day; other conditions are the reader's. */
export function loadRowsAsOf(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<EvaluatedRows> {
  if (!isWorkedOut(operation, filter)) return Promise.resolve({ attainments: [], discrepancies: [] });
  return loadRequest(operation, { ...filter, asOf: filter?.asOf ?? null });
}

/**
 * The attainments as they stood once everything published by a day was out (M14): a table of the stored one's name
 * and columns, for WITH, so that every list and summary reads it as it reads the stored one. None where the stored ones
 * serve.
 */
export async function tableAsOf(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<Sql | undefined> {
  if (!isWorkedOut(operation, filter)) return undefined;
  const { attainments } = await loadRowsAsOf(operation, filter);
  // all years are worked out together, and every statement is sent what it reads from anew
  const ofYears = attainments.filter(({ year }) => isValueWithin(year, filter?.year));
  return sql`attainment AS (${rowsAsTable(attainmentRows, ofYears)})`;
}

/** The same with the discrepancies of these attainments: two tables of the stored ones' names. */
export async function discrepanciesAsOf(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<Sql | undefined> {
  const attainments = await tableAsOf(operation, filter);
  if (!attainments) return undefined;
  const { discrepancies } = await loadRowsAsOf(operation, filter);
  return sql`${attainments}, discrepancy AS (${rowsAsTable(storedDiscrepancies, discrepancies)})`;
}
