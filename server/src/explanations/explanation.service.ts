import type { Attainment, Explanation } from "@doichieu/schema";
import type { TargetMeasure } from "@doichieu/schema/vocabulary";
import { type AttainmentKey, explain, explainUnit } from "../engine/index.ts";
import { loadPairFacts } from "../facts/pair-facts.loader.ts";
import { loadUnitFacts } from "../facts/unit-facts.loader.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";

function keyOf({ fromYear, yearValue: year, dueMonth, measure, plan }: Attainment): AttainmentKey {
  return { fromYear, year, dueMonth, measure: measure as TargetMeasure, plan };
}

/** Works out an attainment again from its facts, step by step. */
export async function explanationOf(operation: Operation, attainment: Attainment): Promise<Explanation> {
  const { provinceId, indicatorCode } = attainment;
  const pair = { provinceId, indicatorCode };
  const indicator = await required(findIndicator(operation, indicatorCode), `indicator ${indicatorCode}`);
  const rules = rulesOf(indicator);
  const explained = attainment.isRestated
    ? explainUnit(rules, await loadUnitFacts(operation, pair), keyOf(attainment))
    : explain(rules, await loadPairFacts(operation, pair), keyOf(attainment));
  if (!explained) throw new Error(`the facts no longer give the stored attainment ${attainment.id}`);
  return explained;
}
