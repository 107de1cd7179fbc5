import type { ActualInput, TargetInput } from "../recording/fact-input.ts";
import type { FactBatch } from "../recording/plan-facts.ts";
import { habitsOf } from "./habits.ts";
import type { Story } from "./levels.ts";
import { actualsOf } from "./lifelike-actuals.ts";
import { askedOf, periodTargets, targetsOf } from "./lifelike-targets.ts";
import { LAST_YEAR, type Sample } from "./sample.ts";

/** Years of which nothing is known, and years without a target. */
const GAP = 0.08;
const NO_TARGET = 0.1;

/** Figures as reports give them: see habits.ts for what they may look like. */
export function lifelikeFigures(story: Story, sample: Sample): FactBatch {
  const targets: TargetInput[] = [];
  const actuals: ActualInput[] = [];
  const { random } = story;
  const habits = habitsOf(story, sample);
  if (habits.since === null) return { targets, actuals };
  if (habits.periods) targets.push(...periodTargets(story, sample));
  for (let year = habits.since; year <= LAST_YEAR; year += 1) {
    if (random.chance(GAP)) continue;
    const ofYear = { year, asked: askedOf(story, year) };
    const isSet = !(habits.ratioOnly || random.chance(NO_TARGET));
    if (isSet) targets.push(...targetsOf(story, habits, sample, ofYear));
    actuals.push(...actualsOf(story, habits, sample, ofYear));
  }
  return { targets, actuals };
}
