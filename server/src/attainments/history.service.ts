import type { Attainment, AttainmentState } from "@doichieu/schema";
import { historyOf, historyOfUnit, verdictOn } from "../engine/index.ts";
import { factsBehind, unitFactsBehind } from "../facts/known-facts.service.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { keyOf } from "./attainment.key.ts";

/** The states of an attainment, worked out when asked for from the facts of its province and indicator. */
export async function loadHistory(operation: Operation, attainment: Attainment): Promise<AttainmentState[]> {
  const { indicatorCode } = attainment;
  const indicator = await required(findIndicator(operation, indicatorCode), "indicator", indicatorCode);
  const key = keyOf(attainment);
  const states = attainment.isRestated
    ? historyOfUnit(rulesOf(indicator), await unitFactsBehind(operation, attainment), key)
    : historyOf(rulesOf(indicator), await factsBehind(operation, attainment), key);
  return states.map((state) => ({ ...state, verdict: verdictOn(state, state.publishedDay) }));
}
