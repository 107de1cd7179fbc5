import { decidedVerdicts, type Locale, type Verdict } from "@doichieu/schema/vocabulary";
import { shortName } from "../../format/local-name.ts";
import type { YearCounts } from "../../i18n/province.vi.ts";
import { isUnrestated } from "../../i18n/restating-reason.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import type { ScorecardRow } from "./ask-scorecard.ts";

/** What the title says of a year's rows. */
export function yearCounts(rows: readonly ScorecardRow[]): YearCounts {
  const of = (...verdicts: readonly Verdict[]) =>
    rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const unrestated = rows.filter(isUnrestated).length;
  const noTarget = of("NO_TARGET");
  return {
    targets: rows.length - noTarget,
    decided: of(...decidedVerdicts),
    reached: of("EXCEEDED", "MET"),
    nearlyMet: of("NEARLY_MET"),
    notMet: of("NOT_MET"),
    undecided: of("UNDECIDED"),
    notDue: of("NOT_DUE"),
    noActual: of("NO_ACTUAL"),
    noTarget: noTarget - unrestated,
    unrestated,
  };
}

/** Indicators that were missed, the worst first. */
export function missedNames(rows: readonly ScorecardRow[], locale: Locale): string[] {
  const size = ({ shortfall }: ScorecardRow) => shortfall ?? Number.POSITIVE_INFINITY;
  return rows
    .filter(({ verdict }) => verdict === "NOT_MET")
    .sort((a, b) => size(b) - size(a))
    .map(({ indicator }) => uncapitalised(shortName(indicator, locale)));
}
