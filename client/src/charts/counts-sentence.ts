import { type Locale, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { countOf, type VerdictCounts } from "./verdict-counts.ts";

/** "8 vượt, 6 đạt, 2 không đạt": the counts in words, best first, without the zeros. */
export function countsSentence(counts: VerdictCounts, among: readonly Verdict[], locale: Locale): string {
  return among
    .filter((verdict) => countOf(counts, verdict) > 0)
    .map((verdict) => `${countOf(counts, verdict)} ${verdictWords[verdict][locale].toLowerCase()}`)
    .join(", ");
}
