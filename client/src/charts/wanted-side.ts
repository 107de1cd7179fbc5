import type { Bound, Direction } from "@doichieu/schema/vocabulary";
import { type FigureParts, markedNumber } from "./figure.ts";

/** On which side of a target the good results lie; INSIDE where only the target itself is good. */
export type WantedSide = "HIGH" | "LOW" | "INSIDE";

/** M2: a target that itself says "at most" or "at least" is judged by its own word. */
export function wantedSide(direction: Direction, bound: Bound): WantedSide {
  if (direction === "NEUTRAL") return "INSIDE";
  if (bound === "AT_MOST" || bound === "LESS_THAN") return "LOW";
  if (bound === "AT_LEAST" || bound === "MORE_THAN") return "HIGH";
  return direction === "LOWER" ? "LOW" : "HIGH";
}

/** M2, M4: the end of the target that a result on the wanted side has to reach. "Nearly v" is reached at v. */
export function endToReach(target: FigureParts, side: "HIGH" | "LOW"): number {
  if (target.bound === "NEARLY") return markedNumber(target);
  return (side === "HIGH" ? target.low : target.high) ?? markedNumber(target);
}
