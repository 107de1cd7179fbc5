import { decidedVerdicts, type Verdict, verdicts } from "@doichieu/schema/vocabulary";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";
import type { ScorecardItem, ScorecardRows } from "./scorecard-sections.ts";

/** A sector's counts in words: "5 trong 8 đạt hoặc vượt, 2 số thực hiện". */
export function sectionWords({ judged, results, unrestated }: ScorecardRows, texts: ProvinceTexts): string {
  const own = judged.flatMap((run) => run.rows.map(({ attainment }) => attainment));
  const decided = own.filter(({ verdict }) => decidedVerdicts.includes(verdict));
  const reached = decided.filter(({ verdict }) => verdict === "EXCEEDED" || verdict === "MET");
  const resultCount = results.reduce((count, run) => count + run.rows.length, 0);
  const parts = [
    decided.length > 0 && texts.reachedOf(reached.length, decided.length),
    decided.length === 0 && own.length > 0 && texts.targetsOnly(own.length),
    own.length === 0 && resultCount > 0 && texts.resultsOnly(resultCount),
    own.length + resultCount === 0 && texts.unrestatedOnly(unrestated.length),
  ];
  return parts.filter((part) => part !== false).join(", ");
}

/** Its rows with a target, the best verdicts first. */
export function bestFirst({ judged }: ScorecardRows): ScorecardItem[] {
  const own = judged.flatMap(({ rows }) => rows);
  const of = (verdict: Verdict) => own.filter(({ attainment }) => attainment.verdict === verdict);
  return verdicts.flatMap(of);
}
