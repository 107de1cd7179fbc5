import { type Locale, numberText, unitName } from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import type { PacePanel_attainmentFragment } from "../../generated/documents.ts";
import { absenceLong } from "../../i18n/absence.ts";
import type { AttainmentCourseTexts } from "../../i18n/attainment-course.vi.ts";
import { paceStatusWords } from "../../i18n/pace-status.ts";

/** What a pace is called, and what there is to say about it. */
export interface PaceWords {
  title: string;
  sub: string;
  status: string;
  lines: string[];
}

type Attainment = PacePanel_attainmentFragment;
type Pace = NonNullable<Attainment["pace"]>;

/** Is the plan for several years? */
export function isOfPeriod({ fromYear, year }: Attainment): boolean {
  return fromYear !== null && fromYear !== year.value;
}

/** M10. */
export function periodWords(
  { fromYear, year, indicator, absences }: Attainment,
  { status, ratio }: Pace,
  locale: Locale,
  texts: AttainmentCourseTexts,
): PaceWords {
  const word = paceStatusWords[status][locale];
  const reason = absences.find(({ field }) => field === "PACE")?.reason;
  return {
    title: texts.paceTitle(word, fromYear ?? year.value, year.value),
    sub: texts.paceSub(unitName(indicator.unit, locale)),
    status: word,
    lines: [
      ...(ratio === null ? [] : [texts.paceRatio(numberText(ratio * 100, 0, locale))]),
      ...(status === "UNKNOWN" && reason ? [texts.paceUnknown(absenceLong(reason, locale))] : []),
    ],
  };
}

/** M11. */
export function yearWords(
  { planRatio, throughMonth }: Attainment,
  ofYear: number,
  locale: Locale,
  texts: AttainmentCourseTexts,
): PaceWords {
  return {
    title: texts.paceYearTitle(ofYear),
    sub: texts.paceYearSub,
    status: texts.paceYearStatus(ofYear),
    lines:
      planRatio && throughMonth !== null
        ? [texts.paceOfYear(figureOf(planRatio), throughMonth, numberText(ofYear, 2, locale))]
        : [],
  };
}
