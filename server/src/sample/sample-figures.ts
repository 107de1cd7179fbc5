import type { ActualInput, TargetInput } from "../recording/fact-input.ts";
import type { FactBatch } from "../recording/plan-facts.ts";
import { exactFigures } from "./exact-figures.ts";
import { storyOf } from "./levels.ts";
import { lifelikeFigures } from "./lifelike-figures.ts";
import type { Sample } from "./sample.ts";

/** The sample's figures in batches of whole pairs, about `size` each, so that no more are in memory at once. */
export function* sampleBatches(sample: Sample, size: number): Generator<FactBatch> {
  const figuresOf = sample.kind === "EXACT" ? exactFigures : lifelikeFigures;
  let targets: TargetInput[] = [];
  let actuals: ActualInput[] = [];
  for (let area = 1; area <= sample.areas; area += 1) {
    for (let indicator = 1; indicator <= sample.indicators; indicator += 1) {
      const figures = figuresOf(storyOf(area, indicator, sample), sample);
      targets.push(...figures.targets);
      actuals.push(...figures.actuals);
      if (targets.length + actuals.length < size) continue;
      yield { targets, actuals };
      [targets, actuals] = [[], []];
    }
  }
  if (targets.length + actuals.length > 0) yield { targets, actuals };
}
