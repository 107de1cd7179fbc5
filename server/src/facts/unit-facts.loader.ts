import type { IndicatorFacts, UnitFacts } from "../engine/index.ts";
import { indicatorsByCode } from "../indicators/indicator.service.ts";
import type { Operation } from "../operation/operation.ts";
import { todayUnits } from "../provinces/province.service.ts";
import { loadPairFacts } from "./pair-facts.loader.ts";
import { type Pair, pairText } from "./pair-facts.service.ts";
import { pairsBehind, unitFactsFrom } from "./unit-facts.ts";

/** All facts that one of today's units rests on, its predecessors' and weights' included (M13). */
export async function loadUnitFacts(operation: Operation, pair: Pair): Promise<UnitFacts> {
  const [units, known] = await Promise.all([todayUnits(operation), indicatorsByCode(operation)]);
  const behind = pairsBehind(pair, units, known);
  const loaded = await Promise.all(
    behind.map(
      async (one): Promise<[string, IndicatorFacts]> => [pairText(one), await loadPairFacts(operation, one)],
    ),
  );
  return unitFactsFrom(pair, units, known, new Map(loaded));
}
