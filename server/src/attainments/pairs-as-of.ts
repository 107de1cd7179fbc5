import type { AttainmentFilter, Indicator } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { isAnyOf } from "../database/conditions.ts";
import type { IndicatorFacts } from "../engine/index.ts";
import { Refusal } from "../errors.ts";
import { countFactsWhere, type Pair, pairText, readFactsWhere } from "../facts/pair-facts.service.ts";
import { unitFactsFrom } from "../facts/unit-facts.ts";
import { indicatorsByCode, listIndicators } from "../indicators/indicator.service.ts";
import type { Operation } from "../operation/operation.ts";
import { findProvince, listProvinces, todayUnits } from "../provinces/province.service.ts";
import type { TodayUnits } from "../provinces/today-units.ts";
import type { EvaluablePair } from "./evaluate-pair.ts";

/** More facts than this are too many to work out while somebody waits. */
const MOST_FACTS = 50_000;

/** asOf null: every fact there is, whenever it is published */
export type KnowledgeRequest = AttainmentFilter & { asOf: string | null };

/** The provinces whose attainments the filter can keep; null for all of them. */
async function provincesIn(
  operation: Operation,
  { province, region }: KnowledgeRequest,
): Promise<string[] | null> {
  if (!(province?.in || region?.in)) return null;
  const found = await listProvinces(operation, { in: province?.in, region });
  return found.map(({ id }) => id);
}

/** The indicators whose attainments the filter can keep; null for all of them. */
async function indicatorsIn(
  operation: Operation,
  { indicator, sector }: KnowledgeRequest,
): Promise<Indicator[] | null> {
  return indicator?.in || sector?.in ? await listIndicators(operation, { in: indicator?.in, sector }) : null;
}

/** Facts those attainments rest on: a merged unit's stand under its predecessors, a mean's also under its weights (M13). */
async function factConditions(
  operation: Operation,
  request: KnowledgeRequest,
  units: TodayUnits,
): Promise<Sql[]> {
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
    ...(request.asOf ? [sql`s.published_day <= ${request.asOf}`] : []),
    ...isAnyOf(sql`f.province_id`, places),
    ...isAnyOf(sql`f.indicator_id`, codes),
  ];
}

async function readFacts(
  operation: Operation,
  request: KnowledgeRequest,
  units: TodayUnits,
): Promise<ReadonlyMap<string, IndicatorFacts>> {
  const conditions = await factConditions(operation, request, units);
  const count = await countFactsWhere(operation, conditions);
  if (count > MOST_FACTS) {
    const day = request.asOf ? `as of ${request.asOf} ` : "";
    throw new Refusal(
      "AS_OF_TOO_BROAD",
      `${day}${count} facts would be worked out anew, over ${MOST_FACTS}; narrow filter by province, region, sector or indicator.`,
    );
  }
  return readFactsWhere(operation, conditions);
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

/** The pairs whose attainments the filter can keep, with the facts published by its day (M14): three statements. */
export async function readPairsAsOf(
  operation: Operation,
  request: KnowledgeRequest,
): Promise<EvaluablePair[]> {
  const [units, indicators] = await Promise.all([todayUnits(operation), indicatorsByCode(operation)]);
  const facts = await readFacts(operation, request, units);
  const isCurrent = request.boundaries === "CURRENT";
  const pairs: EvaluablePair[] = [];
  for (const pair of pairsToEvaluate(facts, isCurrent, units)) {
    const province = await findProvince(operation, pair.provinceId);
    const indicator = indicators.get(pair.indicatorCode);
    if (!(province && indicator)) throw new Error(`${pairText(pair)} has facts and no master data`);
    const isRestated = isCurrent && !units.isUnchanged(province.id);
    pairs.push({
      province,
      indicator,
      isCurrent,
      behind: isRestated
        ? { isRestated, facts: unitFactsFrom(pair, units, indicators, facts) }
        : { isRestated, facts: facts.get(pairText(pair)) ?? { targets: [], actuals: [] } },
    });
  }
  return pairs;
}
