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

/** "Exceeded" or "not met" by the number alone, as reports judge; and some judge wrongly. */
function verdictOf({ sort, random }: Story, level: number, asked: number): StatedVerdict {
  const isBetter = sort.direction === "LOWER" ? level < asked : level > asked;
  const right = isBetter ? "EXCEEDED" : "NOT_MET";
  if (!random.chance(WRONG.verdict)) return right;
  return right === "NOT_MET" ? "MET" : "NOT_MET";
}

/** What the year's latest report speaks of: the final figure, or the estimate of December before it is rounded. */
interface Told {
  level: number;
  status: "FINAL" | "ESTIMATED";
  source: string;
}

/** The estimate of December, in round figures. */
function estimate({ sort, random }: Story, common: Common, level: number): ActualInput {
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

/** Growth or ratio as the report has it, now and then misprinted. */
function percentage(
  { random }: Story,
  common: Common,
  measure: "GROWTH" | "PLAN_RATIO",
  { told: { status, source }, value }: { told: Told; value: number },
): ActualInput {
  const isWrong = random.chance(measure === "GROWTH" ? WRONG.growth : WRONG.ratio);
  const stated = printed(isWrong ? value + random.between(1, 5) : value, 1);
  return { ...common, throughMonth: 12, measure, bound: "EXACT", value: stated, status, source };
}

/** Growth and plan ratio beside the level, or instead of it. */
function percentages(
  story: Story,
  habits: Habits,
  common: Common,
  { told, asked, isLevelKnown }: { told: Told; asked: number; isLevelKnown: boolean },
): ActualInput[] {
  const last = story.levels.get(common.year - 1) ?? told.level;
  const isGrowthStated = habits.growthToo && story.random.chance(0.8);
  const isRatioStated = isLevelKnown && (habits.ratioOnly || habits.ratioToo) && habits.plans.length === 1;
  return [
    ...(isGrowthStated
      ? [percentage(story, common, "GROWTH", { told, value: (told.level / last - 1) * 100 })]
      : []),
    ...(isRatioStated
      ? [percentage(story, common, "PLAN_RATIO", { told, value: (told.level / asked) * 100 })]
      : []),
  ];
}

/** What a year's reports say was achieved: estimates, final figures later, ratios and growth beside them, or nothing. */
export function actualsOf(
  story: Story,
  habits: Habits,
  sample: Sample,
  { year, asked }: OneYear,
): ActualInput[] {
  const { random, levels, sort } = story;
  const common = {
    province: areaId(story.area, sample),
    indicator: indicatorCode(story.indicator, sample),
    year,
  };
  const level = levels.get(year) ?? 0;
  const isEstimated = random.chance(0.7);
  const isFinal = random.chance(isEstimated ? 0.65 : 0.75);
  const estimated = within(sort, level * random.between(0.97, 1.03));
  const told: Told = isFinal
    ? { level, status: "FINAL", source: sourceId("FINAL", year) }
    : { level: estimated, status: "ESTIMATED", source: sourceId("YEAR", year) };

  const levelsTold = [
    ...(isEstimated ? [estimate(story, common, estimated)] : []),
    ...(isFinal ? [final(story, common)] : []),
  ];
  const last = levelsTold.at(-1);
  if (last && habits.verdictToo && random.chance(0.7)) {
    last.statedVerdict = verdictOf(story, told.level, asked);
  }
  return [
    ...(habits.halfYear && random.chance(0.8) ? [halfYear(story, common)] : []),
    ...levelsTold,
    ...percentages(story, habits, common, { told, asked, isLevelKnown: last !== undefined }),
  ];
}
