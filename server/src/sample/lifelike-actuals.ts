import type { Bound, StatedVerdict } from "@doichieu/schema/vocabulary";
import type { ActualInput } from "../recording/fact-input.ts";
import type { Habits } from "./habits.ts";
import { printed, type Story, within } from "./levels.ts";
import { boundedFigure, roundedFigure } from "./printed-figure.ts";
import { areaId, indicatorCode, type Sample } from "./sample.ts";
import { sourceId } from "./sample-sources.ts";

interface OneYear {
  year: number;
  /** what the year was asked for */
  asked: number;
}

/** Shares of what reports say that is not so. */
const WRONG = { growth: 0.04, ratio: 0.03, verdict: 0.08 };

type Common = Pick<ActualInput, "province" | "indicator" | "year">;

function halfYear({ random, levels, sort }: Story, common: Common): ActualInput {
  const level = (levels.get(common.year) ?? 0) * random.between(0.4, 0.56);
  return {
    ...common,
    throughMonth: 6,
    measure: "LEVEL",
    status: "ESTIMATED",
    ...boundedFigure(sort, "EXACT", level, sort.decimals),
    source: sourceId("HALF", common.year),
  };
}

function verdictOf({ sort, random }: Story, level: number, asked: number): StatedVerdict {
  const isBetter = sort.direction === "LOWER" ? level < asked : level > asked;
  const right = isBetter ? "EXCEEDED" : "NOT_MET";
  if (!random.chance(WRONG.verdict)) return right;
  return right === "NOT_MET" ? "MET" : "NOT_MET";
}

/** The estimate of December, in round figures. */
function estimate({ sort, random, levels }: Story, common: Common): ActualInput {
  const level = within(sort, (levels.get(common.year) ?? 0) * random.between(0.97, 1.03));
  const bound: Bound =
    sort.kind === "RANK"
      ? "EXACT"
      : random.oneOf<Bound>(
          ["EXACT", 0.74],
          ["MORE_THAN", 0.1],
          ["ABOUT", 0.09],
          ["NEARLY", 0.04],
          ["RANGE", 0.03],
        );
  return {
    ...common,
    throughMonth: 12,
    measure: "LEVEL",
    status: "ESTIMATED",
    ...roundedFigure(sort, bound, level),
    source: sourceId("YEAR", common.year),
  };
}

function final({ sort, levels }: Story, common: Common): ActualInput {
  return {
    ...common,
    throughMonth: 12,
    measure: "LEVEL",
    status: "FINAL",
    ...boundedFigure(sort, "EXACT", levels.get(common.year) ?? 0, sort.decimals),
    source: sourceId("FINAL", common.year),
  };
}

function growth({ random, levels }: Story, { year, ...common }: Common): ActualInput {
  const now = levels.get(year) ?? 0;
  const stated = (now / (levels.get(year - 1) ?? now) - 1) * 100;
  const wrong = random.chance(WRONG.growth) ? random.between(1, 4) : 0;
  return {
    ...common,
    year,
    throughMonth: 12,
    measure: "GROWTH",
    bound: "EXACT",
    value: printed(stated + wrong, 1),
    status: "ESTIMATED",
    source: sourceId("YEAR", year),
  };
}

function ratio({ random, levels }: Story, common: Common, asked: number): ActualInput {
  const stated = ((levels.get(common.year) ?? 0) / asked) * 100;
  const wrong = random.chance(WRONG.ratio) ? random.between(1, 5) : 0;
  return {
    ...common,
    throughMonth: 12,
    measure: "PLAN_RATIO",
    bound: "EXACT",
    value: printed(stated + wrong, 1),
    status: "ESTIMATED",
    source: sourceId("YEAR", common.year),
  };
}

/** What a year's reports say was achieved: estimates, final figures later, ratios and growth beside them, or nothing. */
export function actualsOf(
  story: Story,
  habits: Habits,
  sample: Sample,
  { year, asked }: OneYear,
): ActualInput[] {
  const { random, levels } = story;
  const common = {
    province: areaId(story.area, sample),
    indicator: indicatorCode(story.indicator, sample),
    year,
  };
  const actuals: ActualInput[] = [];
  if (habits.halfYear && random.chance(0.8)) actuals.push(halfYear(story, common));
  const isEstimated = random.chance(0.7);
  if (isEstimated) actuals.push(estimate(story, common));
  const isFinal = random.chance(isEstimated ? 0.65 : 0.75);
  if (isFinal) actuals.push(final(story, common));
  const last = actuals.at(-1);
  if (last && last.throughMonth === 12 && habits.verdictToo && random.chance(0.7)) {
    last.statedVerdict = verdictOf(story, levels.get(year) ?? 0, asked);
  }
  if (habits.growthToo && random.chance(0.8)) actuals.push(growth(story, common));
  const isRatioStated = (habits.ratioOnly || habits.ratioToo) && habits.plans.length === 1;
  if (isRatioStated && (isEstimated || isFinal)) actuals.push(ratio(story, common, asked));
  return actuals;
}
