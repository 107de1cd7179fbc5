import type { Amount, Fact } from "@doichieu/schema";
import { amountOf } from "../engine/index.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { findSource } from "../sources/source.service.ts";
import { factOf } from "./engine-facts.ts";

/** A stated figure as the interval it is; its unit and limits are the indicator's. */
export async function statedAmount(operation: Operation, fact: Fact): Promise<Amount> {
  const indicator = await required(
    findIndicator(operation, fact.indicatorCode),
    "indicator",
    fact.indicatorCode,
  );
  const source = await required(findSource(operation, fact.sourceId), "source", fact.sourceId);
  return amountOf(rulesOf(indicator), factOf(fact, source.publishedDay));
}
