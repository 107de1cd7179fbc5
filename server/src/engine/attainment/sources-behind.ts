import type { Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";

/** Ids of the sources of the stated facts behind these figures, sorted. */
export function sourcesBehind(findings: Findings, figures: readonly (Figure | null | undefined)[]): string[] {
  const factIds = new Set(figures.flatMap((figure) => figure?.inputIds ?? []));
  const facts = [...findings.evidence.targets, ...findings.evidence.actuals].filter((fact) =>
    factIds.has(fact.id),
  );
  return [...new Set(facts.map((fact) => fact.sourceId))].sort();
}
