import type { AttainmentFilter, Indicator } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { rowsAsTable } from "../database/bulk.sql.ts";
import { isAnyOf } from "../database/conditions.ts";
import { rowsOf } from "../database/entity-rows.ts";
import { evaluate, evaluateUnit, type IndicatorFacts } from "../engine/index.ts";
import { Refusal } from "../errors.ts";
import { countFactsWhere, type Pair, pairText, readFactsWhere } from "../facts/pair-facts.service.ts";
import { unitFactsFrom } from "../facts/unit-facts.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { indicatorsByCode, listIndicators } from "../indicators/indicator.service.ts";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { findProvince, listProvinces, todayUnits } from "../provinces/province.service.ts";
import type { TodayUnits } from "../provinces/today-units.ts";
import { attainmentRow, discrepancyRows } from "./attainment.row.ts";
import type { AttainmentTable } from "./attainment.table.ts";
import { attainmentRows } from "./attainment.view.ts";
import { DiscrepancyTable } from "./discrepancy.table.ts";

const storedDiscrepancies = rowsOf(DiscrepancyTable);

/** More facts than this are too many to work out while somebody waits. */
const MOST_FACTS = 50_000;

type Request = AttainmentFilter & { asOf: string };

/** The provinces whose attainments the filter can keep; null for all of them. */
async function provincesIn(operation: Operation, { province, region }: Request): Promise<string[] | null> {
  if (!(province?.in || region?.in)) return null;
  const found = await listProvinces(operation, { in: province?.in, region });
  return found.map(({ id }) => id);
}

/** The indicators whose attainments the filter can keep; null for all of them. */
async function indicatorsIn(
  operation: Operation,
  { indicator, sector }: Request,
): Promise<Indicator[] | null> {
  return indicator?.in || sector?.in ? await listIndicators(operation, { in: indicator?.in, sector }) : null;
}

/** Facts those attainments rest on: a merged unit's stand under its predecessors, a mean's also under its weights (M13). */
async function factConditions(operation: Operation, request: Request, units: TodayUnits): Promise<Sql[]> {
  const [provinces, indicators] = await Promise.all([
    provincesIn(operation, request),
    indicatorsIn(operation, request),
  ]);
  const isCurrent = request.boundaries === "CURRENT";
  const places = provinces?.flatMap((id) => (isCurrent ? [id, ...units.predecessorsOf(id)] : [id]));
  const codes = indicators?.flatMap(({ code, weightIndicatorCode }) =>
    isCurrent && weightIndicatorCode ? [code, weightIndicatorCode] : [code],
  );
  return [
    sql`s.published_day <= ${request.asOf}`,
    ...isAnyOf(sql`f.province_id`, places),
    ...isAnyOf(sql`f.indicator_id`, codes),
  ];
}

function pairOf(text: string): Pair {
  const [provinceId = "", indicatorCode = ""] = text.split(" ");
  return { provinceId, indicatorCode };
}

/** The pairs to work out: those with facts, or the units that these became. */
function pairsToEvaluate(
  facts: ReadonlyMap<string, IndicatorFacts>,
  isCurrent: boolean,
  units: TodayUnits,
): Pair[] {
  const pairs = [...facts.keys()].map(pairOf);
  if (!isCurrent) return pairs;
  const found = pairs.map(({ provinceId, indicatorCode }) => ({
    provinceId: units.unitOf(provinceId),
    indicatorCode,
  }));
  return [...new Map(found.map((pair) => [pairText(pair), pair])).values()];
}

interface RowsAsOf {
  attainments: AttainmentTable[];
  discrepancies: DiscrepancyTable[];
}

async function evaluateAsOf(operation: Operation, request: Request): Promise<RowsAsOf> {
  const [units, indicators] = await Promise.all([todayUnits(operation), indicatorsByCode(operation)]);
  const conditions = await factConditions(operation, request, units);
  const count = await countFactsWhere(operation, conditions);
  if (count > MOST_FACTS) {
    throw new Refusal(
      "AS_OF_TOO_BROAD",
      `asOf would work out ${count} facts anew, over ${MOST_FACTS}; narrow filter by province, region, sector or indicator.`,
    );
  }
  const facts = await readFactsWhere(operation, conditions);
  const isCurrent = request.boundaries === "CURRENT";
  const rows: RowsAsOf = { attainments: [], discrepancies: [] };
  for (const pair of pairsToEvaluate(facts, isCurrent, units)) {
    const province = await findProvince(operation, pair.provinceId);
    const indicator = indicators.get(pair.indicatorCode);
    if (!(province && indicator)) throw new Error(`${pairText(pair)} has facts and no master data`);
    const isRestated = isCurrent && !units.isUnchanged(province.id);
    const evaluated = isRestated
      ? evaluateUnit(rulesOf(indicator), unitFactsFrom(pair, units, indicators, facts))
      : evaluate(rulesOf(indicator), facts.get(pairText(pair)) ?? { targets: [], actuals: [] });
    const scope = { boundaries: isRestated ? "CURRENT" : "AS_REPORTED", isCurrent } as const;
    for (const one of evaluated) {
      const row = attainmentRow(province, indicator, one, scope);
      rows.attainments.push(row);
      rows.discrepancies.push(...discrepancyRows(row.id, one));
    }
  }
  return rows;
}

/** Equal questions of one operation share one answer. */
const loadRequest = loaderOf<Request, RowsAsOf>(
  async (operation, requests) => Promise.all(requests.map((request) => evaluateAsOf(operation, request))),
  ({ asOf, boundaries, province, region, indicator, sector }) =>
    JSON.stringify([asOf, boundaries, province, region, indicator, sector]),
);

/** Rows of the attainments that the filter can keep, as they stood by its day; other conditions are the reader's. */
export function loadRowsAsOf(operation: Operation, filter: AttainmentFilter): Promise<RowsAsOf> {
  if (!filter.asOf) return Promise.resolve({ attainments: [], discrepancies: [] });
  return loadRequest(operation, { ...filter, asOf: filter.asOf });
}

/**
 * The attainments as they stood once everything published by a day was out (M14): a table of the stored one's name
 * and columns, for WITH, so that every list and summary reads it as it reads the stored one. None without asOf.
 */
export async function tableAsOf(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<Sql | undefined> {
  if (!filter?.asOf) return undefined;
  const { attainments } = await loadRowsAsOf(operation, filter);
  return sql`attainment AS (${rowsAsTable(attainmentRows, attainments)})`;
}

/** The same with the discrepancies of these attainments: two tables of the stored ones' names. */
export async function discrepanciesAsOf(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<Sql | undefined> {
  const attainments = await tableAsOf(operation, filter);
  if (!(filter && attainments)) return undefined;
  const { discrepancies } = await loadRowsAsOf(operation, filter);
  return sql`${attainments}, discrepancy AS (${rowsAsTable(storedDiscrepancies, discrepancies)})`;
}
