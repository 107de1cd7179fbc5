import type { IndicatorFacts } from "../facts.ts";
import type { UnitFacts } from "../restatement.ts";
import { readFacts, readRules } from "./notation.ts";

const people = readRules("STOCK HIGHER COUNT 0..");

/** Facts of two predecessors must not share ids. */
function named(facts: IndicatorFacts, name: string): IndicatorFacts {
  return {
    targets: facts.targets.map((fact) => ({ ...fact, id: `${name} ${fact.id}` })),
    actuals: facts.actuals.map((fact) => ({ ...fact, id: `${name} ${fact.id}` })),
  };
}

/** A unit of today with facts of its own and those of each predecessor. */
export function unitOf(own: string, ...predecessors: string[]): UnitFacts {
  return {
    own: named(readFacts(own), "own"),
    predecessors: predecessors.map((line, index) => ({
      facts: named(readFacts(line), `p${index}`),
      weight: null,
    })),
  };
}

/** A unit put together from predecessors whose weights are known. */
export function weighed(...sides: [facts: string, weights: string][]): UnitFacts {
  return {
    own: readFacts(""),
    predecessors: sides.map(([facts, weights], index) => ({
      facts: named(readFacts(facts), `p${index}`),
      weight: { rules: people, facts: named(readFacts(weights), `w${index}`) },
    })),
  };
}
