import { medianRatio, quantile } from "./figures.ts";
import type { Measured } from "./measure.ts";
import type { Series } from "./rounds.ts";

/** What one contender took for one question: medians of the rounds. */
export interface Line {
  question: string;
  contender: string;
  /** ms of a processor for a request, server and database together */
  cpu: number;
  p50: number;
  p95: number;
  /** the same ms of a processor with 32 connections, and what they get in a second; NaN where they did not ask */
  crowdedCpu: number;
  perSecond: number;
  /** how many answers were errors with 32 connections, in all rounds */
  refused: number;
  /** by limit (ii): the median of the rounds' ratios */
  ratio: Ratio;
  /** by limit (i) */
  ofBytes: Ratio;
}

interface Ratio {
  cpu: number;
  p95: number;
  crowdedCpu: number;
}

/** Names of those by whom all others are measured. */
export interface Yardsticks {
  statement: string;
  bytes: string;
}

const middle = (rounds: readonly Measured[], what: keyof Measured) =>
  quantile(
    rounds.map((round) => round[what]),
    0.5,
  );

const against = (one: readonly Measured[], other: readonly Measured[], what: keyof Measured) =>
  medianRatio(
    one.map((round) => round[what]),
    other.map((round) => round[what]),
  );

/** A series beside that of the same question by who has this name. */
function ratioBy(yardstick: string, { question, alone, crowded }: Series, all: readonly Series[]): Ratio {
  const limit = all.find((each) => each.question === question && each.contender.name === yardstick);
  if (!limit) throw new Error(`nobody named ${yardstick} answered ${question.name}`);
  return {
    cpu: against(alone, limit.alone, "cpu"),
    p95: against(alone, limit.alone, "p95"),
    crowdedCpu: against(crowded, limit.crowded, "cpu"),
  };
}

export function linesOf(all: readonly Series[], yardsticks: Yardsticks): Line[] {
  return all.map((series) => {
    const { question, contender, alone, crowded } = series;
    return {
      question: question.name,
      contender: contender.name,
      cpu: middle(alone, "cpu"),
      p50: middle(alone, "p50"),
      p95: middle(alone, "p95"),
      crowdedCpu: middle(crowded, "cpu"),
      perSecond: middle(crowded, "perSecond"),
      refused: crowded.reduce((sum, round) => sum + round.refused, 0),
      ratio: ratioBy(yardsticks.statement, series, all),
      ofBytes: ratioBy(yardsticks.bytes, series, all),
    };
  });
}
