import type { AmountData, Direction } from "@doichieu/schema/vocabulary";
import { amountFrom } from "./amount.ts";
import { idsBehind } from "./figure.ts";
import { type Interval, interval, isPoint, point, subtract } from "./interval.ts";
import { aimAt, endToReach, senseOf } from "./judgement.ts";

/** An amount's interval again; stored amounts have null where an end is infinite. */
function intervalOf(amount: AmountData): Interval {
  return interval(amount.low ?? -Infinity, amount.high ?? Infinity, amount.lowOpen, amount.highOpen);
}

/**
 * Growth achieved − growth asked for, in percentage points, at the end that has to be reached (M4). Under "over 10%"
 * the 10 itself does not count, so that 7.5% last year lies more than 2.5 points below: the gap stays open. null where
 * it says nothing: "over 8%" against "over 10%" may be any gap (UNBOUNDED).
 */
export function growthGap(growth: AmountData, target: AmountData, direction: Direction): AmountData | null {
  const asked = intervalOf(target);
  const aim = aimAt({ interval: asked, ownBound: target.bound }, direction);
  const isStrict = target.bound === "MORE_THAN" || target.bound === "LESS_THAN";
  const achieved = intervalOf(growth);
  const end = endToReach(aim, achieved);
  const isInside = senseOf(aim) === "NEUTRAL" && achieved.low >= asked.low && achieved.high <= asked.high;
  const from = isStrict ? asked : point(isInside && isPoint(achieved) ? achieved.low : end);
  const gap = subtract(achieved, from);
  if (!(Number.isFinite(gap.low) || Number.isFinite(gap.high))) return null;
  return amountFrom(
    {
      interval: gap,
      ownBound: null,
      decimals: Math.max(0, growth.decimals, target.decimals),
      status: growth.status,
      approximate: growth.approximate || target.approximate,
      inputIds: idsBehind(growth.inputIds, target.inputIds),
      rule: growth.rule ?? target.rule ?? "M4",
    },
    "PERCENTAGE_POINT",
  );
}
