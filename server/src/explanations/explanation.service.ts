import type { Attainment, Explanation } from "@doichieu/schema";
import { keyOf } from "../attainments/attainment.key.ts";
import { explain, explainUnit } from "../engine/index.ts";
import { factsBehind, unitFactsBehind } from "../facts/known-facts.service.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";

/** Works out an attainment again from its facts, step by step. */
export async function explanationOf(operation: Operation, attainment: Attainment): Promise<Explanation> {
  const { indicatorCode } = attainment;
  const indicator = await required(findIndicator(operation, indicatorCode), "indicator", indicatorCode);
  const rules = rulesOf(indicator);
  const explained = attainment.isRestated
    ? explainUnit(rules, await unitFactsBehind(operation, attainment), keyOf(attainment))
    : explain(rules, await factsBehind(operation, attainment), keyOf(attainment));
  if (!explained) throw new Error(`the facts no longer give the stored attainment ${attainment.id}`);
  return explained;
}
