import type { Bound } from "@doichieu/schema/vocabulary";
import type { TargetInput } from "../recording/fact-input.ts";
import type { Habits } from "./habits.ts";
import { moved, type Story } from "./levels.ts";
import { boundedFigure, type PrintedFigure } from "./printed-figure.ts";
import { areaId, indicatorCode, type Sample } from "./sample.ts";
import type { IndicatorSort } from "./sample-indicators.ts";
import { PERIODS, sourceId } from "./sample-sources.ts";

/** Growth and change have no range but growth's own. */
const unbounded = (sort: IndicatorSort): IndicatorSort => ({ ...sort, validMin: null, validMax: null });

/** What was asked of a year: a little more or less than the usual pace on what was reached the year before. */
export function askedOf({ sort, random, levels }: Story, year: number): number {
  return moved(sort, levels.get(year - 1) ?? sort.level, sort.pace * random.between(0.3, 1.7));
}

function figureOf(story: Story, habits: Habits, year: number, asked: number): PrintedFigure {
  const { sort, levels } = story;
  const last = levels.get(year - 1) ?? asked;
  const { targetMeasure, targetBound } = habits;
  if (targetMeasure === "GROWTH") {
    return boundedFigure(unbounded(sort), targetBound, (asked / last - 1) * 100, 1);
  }
  const value = targetMeasure === "CHANGE" ? asked - last : asked;
  return boundedFigure(
    targetMeasure === "CHANGE" ? unbounded(sort) : sort,
    targetBound,
    value,
    sort.decimals,
  );
}

/** The targets of a year, in one plan or in two, now and then changed in summer. */
export function targetsOf(
  story: Story,
  habits: Habits,
  sample: Sample,
  { year, asked }: { year: number; asked: number },
): TargetInput[] {
  const { area, indicator, random, sort } = story;
  const common = {
    province: areaId(area, sample),
    indicator: indicatorCode(indicator, sample),
    year,
    dueMonth: sort.direction === "HIGHER" && sort.kind === "RATE" && random.chance(0.05) ? 6 : 12,
    measure: habits.targetMeasure,
  };
  return habits.plans.flatMap((plan, place) => {
    // the province asks more of itself than the centre does
    const wanted = asked * (1 + 0.04 * place);
    const set = { ...common, plan, ...figureOf(story, habits, year, wanted), source: sourceId("PLAN", year) };
    if (!random.chance(0.05)) return [set];
    const changed = figureOf(story, habits, year, wanted * random.between(0.92, 1.05));
    return [set, { ...common, plan, ...changed, source: sourceId("ADJUST", year) }];
  });
}

/** Targets of plan periods: five years at the pace that one year was asked for. */
export function periodTargets(story: Story, sample: Sample): TargetInput[] {
  const { area, indicator, sort, random, levels } = story;
  return PERIODS.flatMap((fromYear) => {
    const base = levels.get(fromYear - 1);
    if (base === undefined) return [];
    const pace = sort.pace * random.between(0.5, 1.5);
    const asked = Array.from({ length: 5 }).reduce<number>((level) => moved(sort, level, pace), base);
    const bound =
      sort.direction === "HIGHER" ? random.oneOf<Bound>(["EXACT", 0.6], ["AT_LEAST", 0.4]) : "EXACT";
    return [
      {
        province: areaId(area, sample),
        indicator: indicatorCode(indicator, sample),
        fromYear,
        year: fromYear + 4,
        dueMonth: 12,
        measure: "LEVEL",
        ...boundedFigure(sort, bound, asked, sort.decimals),
        source: sourceId("PERIOD", fromYear),
      },
    ];
  });
}
