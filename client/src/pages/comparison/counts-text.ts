import type { ComparedCounts, ComparisonTexts } from "../../i18n/comparison.vi.ts";

/** How a province stands, under its name: "14 trong 19 đạt hoặc vượt". */
export function countsText(
  { decided, reached, targets, results }: ComparedCounts,
  texts: ComparisonTexts,
): string {
  if (decided > 0) return texts.counts(reached, decided);
  if (targets > 0) return texts.targetsOnly(targets);
  return results > 0 ? texts.resultsOnly(results) : texts.nothingYet;
}
