import { type Locale, localeTag } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import type { PaceState } from "../../charts/pace/state.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { PacePanel_attainmentFragment } from "../../generated/documents.ts";
import type { AttainmentCourseTexts } from "../../i18n/attainment-course.vi.ts";

/** One moment of a pace: what the path asks for then, and what was achieved. */
export interface PaceRow {
  time: number;
  when: string;
  /** null before the path starts, and between its milestones */
  asked: FigureParts | null;
  achieved: FigureParts | null;
}

/** A pace as its chart and its table take it. */
export interface PaceRun {
  state: PaceState;
  rows: PaceRow[];
}

const MONTHS = 12;
/** Months that are named below a year. */
const QUARTERS = [3, 6, 9, 12];

/** M10: years on the time axis, a whole year at its own number, half a year on half-way to it. */
export function periodRun(
  attainment: PacePanel_attainmentFragment,
  texts: AttainmentCourseTexts,
): PaceRun | null {
  const { pace, explanation, dueMonth, year } = attainment;
  const target = figureOf(attainment.target);
  if (!(pace && target)) return null;
  const at = (inYear: number, month: number) => inYear + month / MONTHS - 1;
  const due = dueMonth ?? MONTHS;
  const levels = explanation.paceLevels.map((known) => ({
    time: at(known.year, known.throughMonth),
    when: texts.paceWhen(known.year, known.throughMonth),
    figure: figureOf(known.level),
  }));
  const milestones = pace.milestones.map((milestone) => ({
    time: at(milestone.year, due),
    when: texts.paceWhen(milestone.year, due),
    figure: figureOf(milestone.level),
  }));
  const [base] = levels;
  if (!base || milestones.length === 0) return null;
  const moments = [...new Map([...milestones, ...levels].map(({ time, when }) => [time, when]))];
  return {
    state: {
      path: [base, ...milestones],
      levels,
      target: { time: at(year.value, due), figure: target },
      ticks: yearsBetween(Math.ceil(base.time), year.value).map((time) => ({ time, text: String(time) })),
      status: pace.status,
    },
    rows: moments
      .sort(([a], [b]) => a - b)
      .map(([time, when]) => ({
        time,
        when,
        asked: milestones.find((milestone) => milestone.time === time)?.figure ?? null,
        achieved: levels.find((level) => level.time === time)?.figure ?? null,
      })),
  };
}

/** M11: months on the time axis, per cent of the plan against per cent of the year. */
export function yearRun(
  { pace, throughMonth, planRatio }: PacePanel_attainmentFragment,
  locale: Locale,
  texts: AttainmentCourseTexts,
): PaceRun | null {
  const achieved = figureOf(planRatio);
  if (pace?.ofYear == null || throughMonth === null || !achieved) return null;
  const asked = shareOfPlan((throughMonth / MONTHS) * 100);
  const start = { time: 0, figure: shareOfPlan(0) };
  const end = { time: MONTHS, figure: shareOfPlan(100) };
  return {
    state: {
      path: [start, { time: throughMonth, figure: asked }, end],
      levels: [start, { time: throughMonth, figure: achieved }],
      target: end,
      ticks: QUARTERS.map((time) => ({ time, text: monthText(time, locale) })),
      status: pace.ofYear >= 1 ? "ON_TRACK" : "BEHIND",
    },
    rows: [
      { time: throughMonth, when: texts.paceMonths(throughMonth), asked, achieved },
      { time: MONTHS, when: texts.paceMonths(MONTHS), asked: end.figure, achieved: null },
    ],
  };
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function monthText(month: number, locale: Locale): string {
  if (locale === "VI") return `T${month}`;
  return new Intl.DateTimeFormat(localeTag.EN, { month: "short", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1),
  );
}

/** Per cent of the plan that so many twelfths of it are. */
function shareOfPlan(share: number): FigureParts {
  return {
    value: share,
    low: share,
    high: share,
    lowOpen: false,
    highOpen: false,
    bound: "EXACT",
    unit: "PERCENT",
    decimals: Number.isInteger(share) ? 0 : 1,
    status: null,
    origin: "STATED",
    rule: null,
    approximate: false,
  };
}
