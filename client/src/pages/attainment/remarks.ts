import {
  amountText,
  isDerived,
  type Locale,
  MAIN_PLAN,
  statedVerdictWords,
} from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import type { AttainmentHeader_attainmentFragment } from "../../generated/documents.ts";
import type { AttainmentTexts } from "../../i18n/attainment.vi.ts";
import { planWords } from "../../i18n/plan-name.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { listed } from "../../i18n/sentence.ts";

type Remarked = Omit<AttainmentHeader_attainmentFragment, " $fragmentName">;

const WHOLE_YEAR = 12;

/** What a reader has to know before believing the headline, one sentence each. */
export function remarks(attainment: Remarked, locale: Locale, texts: AttainmentTexts): string[] {
  const { verdict, provisional, ambition, statedVerdict, year, plan, sources } = attainment;
  const { fromYear, dueMonth, throughMonth, actualYear } = attainment;
  const growth = figureOf(attainment.targetGrowth);
  const isPeriod = fromYear !== null && fromYear !== year.value;
  const sentences = [
    ...restatedRemarks(attainment, locale, texts),
    ...targetRemarks(attainment, locale, texts),
    isPeriod && texts.period(fromYear, year.value),
    plan !== MAIN_PLAN && texts.setBy(planWords(plan, locale)),
    dueMonth !== null && dueMonth !== WHOLE_YEAR && texts.dueMonth(dueMonth, year.value),
    throughMonth !== null && throughMonth !== WHOLE_YEAR && texts.throughMonth(throughMonth),
    actualYear !== null && actualYear !== year.value && texts.actualYear(actualYear),
    ambition === "BELOW_LAST_RESULT" &&
      texts.belowLast(year.value - 1, growth && amountText(growth, locale, { signed: true })),
    statedVerdict && texts.statedVerdict(statedVerdictWords[statedVerdict][locale]),
    provisional && verdict !== "NO_TARGET" && texts.provisional,
    sources.some((source) => source.provinceBasis === "INFERRED") && texts.inferredProvince,
  ];
  return sentences.filter((sentence) => typeof sentence === "string");
}

/** Whose figures a merged unit's are put together from, or why they are not (M13). */
function restatedRemarks(
  { boundaries, province, absences, target, actual }: Remarked,
  locale: Locale,
  texts: AttainmentTexts,
): string[] {
  const units = province.predecessors;
  if (boundaries !== "CURRENT" || units.length < 2) return [];
  const names = listed(
    units.map((unit) => localName(unit, locale)),
    texts.and,
  );
  const figures = [
    { name: texts.actual, figure: actual, reason: restatingReason(absences, "ACTUAL", locale) },
    { name: texts.target, figure: target, reason: restatingReason(absences, "TARGET", locale) },
  ];
  const missing = figures.flatMap(({ name, figure, reason }) =>
    !figure && reason ? [texts.unrestated(name, reason)] : [],
  );
  return [texts.restated(names), ...missing];
}

/** Where the target comes from, if no report states it (D6, D9). */
function targetRemarks(
  { target: amount, planRatio, actual }: Remarked,
  locale: Locale,
  texts: AttainmentTexts,
): string[] {
  const target = figureOf(amount);
  const ratio = figureOf(planRatio);
  const statedRatio = ratio?.origin === "STATED" ? amountText(ratio, locale) : null;
  if (!target) return statedRatio && !actual ? [texts.onlyRatio(statedRatio)] : [];
  if (!isDerived(target)) return [];
  if (target.rule === "D6" && statedRatio) return [texts.fromRatio(statedRatio)];
  return target.rule === "D9" ? [texts.fromDifference] : [];
}
