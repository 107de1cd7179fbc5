import type { IndicatorFacts } from "../engine/index.ts";
import { loaderOf } from "../operation/loader.ts";
import { loadFact } from "./fact.loader.ts";
import { type Pair, pairText, readPairFacts } from "./pair-facts.service.ts";

/** Loads all facts of a pair; the pairs of one operation share two statements. */
export const loadPairFacts = loaderOf<Pair, IndicatorFacts>(async (operation, pairs) => {
  // an explanation shows these very facts
  const byPair = await readPairFacts(operation, pairs, (fact) => loadFact.prime(operation, fact.id, fact));
  return pairs.map((pair) => byPair.get(pairText(pair)) ?? { targets: [], actuals: [] });
}, pairText);
