import type { Amount, Fact } from "@doichieu/schema";
import { amountOf } from "../engine/index.ts";
import { loadIndicator } from "../indicators/indicator.loader.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { required } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { loadSource } from "../sources/source.loader.ts";
import { factOf } from "./engine-facts.ts";

/** A stated figure as the interval it is; its unit and limits are the indicator's. */
export async function statedAmount(operation: Operation, fact: Fact): Promise<Amount> {
  const indicator = await required(
    loadIndicator(operation, fact.indicatorCode),
    `indicator ${fact.indicatorCode}`,
  );
  const source = await required(loadSource(operation, fact.sourceId), `source ${fact.sourceId}`);
  return amountOf(rulesOf(indicator), factOf(fact, source.publishedDay));
}
