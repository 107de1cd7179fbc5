import { ensured } from "../ensured.ts";
import type { IndicatorFacts } from "../facts.ts";
import type { Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";
import { oncePer } from "../once-per.ts";

const sourcesOf = oncePer(
  ({ targets, actuals }: IndicatorFacts): ReadonlyMap<string, string> =>
    new Map([...targets, ...actuals].map((fact) => [fact.id, fact.sourceId])),
);

/** Ids of the sources of the stated facts behind these figures, sorted. */
export function sourcesBehind(findings: Findings, figures: readonly (Figure | null | undefined)[]): string[] {
  const sourceOf = sourcesOf(findings.evidence);
  const sources = new Set<string>();
  for (const figure of figures) {
    for (const id of figure?.inputIds ?? []) {
      sources.add(ensured(sourceOf.get(id), "every figure rests on the evidence"));
    }
  }
  return [...sources].sort();
}
