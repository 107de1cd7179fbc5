import { type Bound, isWhole, weakerStatus } from "@doichieu/schema/vocabulary";
import { absent, type Outcome, present } from "../absences.ts";
import { ensured } from "../ensured.ts";
import type { IndicatorRules } from "../facts.ts";
import type { Figure } from "../figure.ts";
import { add, divide, type Interval, isPoint, isPositive, multiply, point } from "../interval.ts";

/** One predecessor's figure with what it weighs; null where it has none. */
export interface Part {
  figure: Figure | null;
  weight: Figure | null;
}

/** The predecessors' levels as one (M13): sums add, means are weighted, anything else is not restatable. */
export function combine(rules: IndicatorRules, parts: readonly Part[]): Outcome<Figure> {
  if (rules.aggregation === "NONE") return absent("NOT_RESTATABLE");
  const figures = parts.flatMap(({ figure }) => figure ?? []);
  if (figures.length < parts.length) {
    return absent("INCOMPLETE_COVERAGE", `${figures.length} of ${parts.length}`);
  }
  if (rules.aggregation === "SUM") return present(joined(rules, figures, [], sumOf));
  const weights = parts.flatMap(({ weight }) => (weight && isPoint(weight.interval) ? weight : []));
  const isWeighed = weights.length === parts.length && weights.every(({ interval }) => isPositive(interval));
  if (!isWeighed) return absent("NO_WEIGHT", `${weights.length} of ${parts.length}`);
  const shares = weights.map((weight) => weight.interval.low);
  return present(joined(rules, figures, weights, (intervals) => meanOf(intervals, shares)));
}

function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, point(0));
}

function meanOf(intervals: readonly Interval[], shares: readonly number[]): Interval {
  const weighed = intervals.map((x, index) =>
    multiply(x, point(ensured(shares[index], "a weight for each"))),
  );
  return divide(sumOf(weighed), point(shares.reduce((sum, share) => sum + share, 0)));
}

function joined(
  rules: IndicatorRules,
  figures: readonly Figure[],
  weights: readonly Figure[],
  join: (intervals: readonly Interval[]) => Interval,
): Figure {
  const all = [...figures, ...weights];
  const statuses = all.flatMap(({ status }) => status ?? []);
  return {
    interval: join(figures.map(({ interval }) => interval)),
    rounded: join(figures.map(({ rounded }) => rounded)),
    ownBound: null,
    decimals: isWhole(rules.unit) ? 0 : Math.max(0, ...figures.map(({ decimals }) => decimals)),
    status: statuses.length === 0 ? null : statuses.reduce(weakerStatus),
    rule: "M13",
    from: all,
    steps: 1 + Math.max(...figures.map(({ steps }) => steps)),
    approximate: figures.some(({ approximate }) => approximate),
    inputIds: [...new Set(all.flatMap(({ inputIds }) => inputIds))],
    looseInputIds: [...new Set(all.flatMap(({ looseInputIds }) => looseInputIds))],
  };
}

/** The words of a target put together from stated ones: "over 10" and "20" make "over 30"; null where they pull apart. */
export function commonBound(figures: readonly Figure[]): Bound | null {
  if (figures.some(({ ownBound }) => ownBound === null)) return null;
  const bounds = new Set(figures.map(({ ownBound }) => ownBound));
  const has = (...wanted: Bound[]) => wanted.some((bound) => bounds.has(bound));
  const isUp = has("MORE_THAN", "AT_LEAST");
  const isDown = has("LESS_THAN", "AT_MOST");
  if (isUp && isDown) return null;
  if (isUp) return has("MORE_THAN") ? "MORE_THAN" : "AT_LEAST";
  if (isDown) return has("LESS_THAN") ? "LESS_THAN" : "AT_MOST";
  if (has("RANGE")) return "RANGE";
  if (has("NEARLY")) return "NEARLY";
  return has("ABOUT") ? "ABOUT" : "EXACT";
}
