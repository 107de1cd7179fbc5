import type { Bound, TargetMeasure } from "@doichieu/schema/vocabulary";
import type { Story } from "./levels.ts";
import { Random } from "./random.ts";
import { firstYear, LAST_YEAR, type Sample } from "./sample.ts";
import { movesInPoints, sectorOf } from "./sample-indicators.ts";

/** How an area's reports speak of an indicator, year after year. */
export interface Habits {
  /** first year reported; null: the area never reports it */
  since: number | null;
  targetMeasure: TargetMeasure;
  targetBound: Bound;
  /** null: the only plan */
  plans: readonly (string | null)[];
  /** the plan is nowhere printed, only how far it was reached */
  ratioOnly: boolean;
  ratioToo: boolean;
  growthToo: boolean;
  halfYear: boolean;
  verdictToo: boolean;
  periods: boolean;
}

/** Some areas report much and some little, and so do sectors: full maps are uneven. */
function zeal({ area, indicator }: Story, sample: Sample): number {
  const seed = `${sample.seed}/zeal`;
  const ofArea = new Random(`${seed}/area/${area}`).between(0.15, 1);
  const ofSector = new Random(`${seed}/sector/${sectorOf(indicator, sample.indicators)}`).between(0.35, 1);
  return 0.1 + ofArea * ofSector;
}

function sinceOf(story: Story, sample: Sample): number | null {
  const { random } = story;
  if (!random.chance(zeal(story, sample))) return null;
  const first = firstYear(sample);
  return random.chance(0.5) ? first : random.whole(first, Math.max(first, LAST_YEAR - 2));
}

function measureOf({ sort, random }: Story): TargetMeasure {
  if (sort.direction === "NEUTRAL" || sort.kind === "INDEX") return "LEVEL";
  if (movesInPoints(sort)) return random.oneOf(["LEVEL", 0.8], ["CHANGE", 0.2]);
  return random.oneOf<TargetMeasure>(["LEVEL", 0.62], ["GROWTH", 0.28], ["CHANGE", 0.1]);
}

function boundOf({ sort, random }: Story, measure: TargetMeasure): Bound {
  if (sort.kind === "RANK" || measure === "CHANGE") return "EXACT";
  if (sort.direction === "NEUTRAL") return random.oneOf<Bound>(["EXACT", 0.5], ["RANGE", 0.5]);
  if (sort.direction === "LOWER" && measure === "LEVEL") {
    return random.oneOf<Bound>(["EXACT", 0.6], ["AT_MOST", 0.2], ["LESS_THAN", 0.12], ["RANGE", 0.08]);
  }
  if (sort.direction === "LOWER") return "EXACT";
  return random.oneOf<Bound>(
    ["EXACT", 0.6],
    ["AT_LEAST", 0.18],
    ["MORE_THAN", 0.1],
    ["ABOUT", 0.06],
    ["RANGE", 0.06],
  );
}

export function habitsOf(story: Story, sample: Sample): Habits {
  const { sort, random } = story;
  const targetMeasure = measureOf(story);
  const isLevel = targetMeasure === "LEVEL" && sort.kind !== "RANK";
  return {
    since: sinceOf(story, sample),
    targetMeasure,
    targetBound: boundOf(story, targetMeasure),
    plans: isLevel && sort.kind === "FLOW" && random.chance(0.12) ? ["CENTRAL", "PROVINCIAL"] : [null],
    ratioOnly: isLevel && random.chance(0.1),
    ratioToo: isLevel && random.chance(0.3),
    growthToo: !movesInPoints(sort) && sort.kind !== "INDEX" && random.chance(0.4),
    halfYear: sort.kind === "FLOW" && random.chance(0.35),
    verdictToo: random.chance(0.25),
    periods: sort.kind !== "RANK" && random.chance(0.35),
  };
}
