import type { Attainment, Explanation } from "@doichieu/schema";
import type { TargetMeasure } from "@doichieu/schema/vocabulary";
import { explain } from "../engine/index.ts";
import { loadPairFacts } from "../facts/pair-facts.loader.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";

/** Works out an attainment again from its facts, step by step. */
export async function explanationOf(operation: Operation, attainment: Attainment): Promise<Explanation> {
  const { provinceId, indicatorCode, fromYear, dueMonth, plan } = attainment;
  const [indicator, facts] = await Promise.all([
    required(findIndicator(operation, indicatorCode), `indicator ${indicatorCode}`),
    loadPairFacts(operation, { provinceId, indicatorCode }),
  ]);
  const explained = explain(rulesOf(indicator), facts, {
    fromYear,
    year: attainment.yearValue,
    dueMonth,
    measure: attainment.measure as TargetMeasure,
    plan,
  });
  if (!explained) throw new Error(`the facts no longer give the stored attainment ${attainment.id}`);
  return explained;
}
