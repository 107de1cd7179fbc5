import type { Bound, Direction, Words } from "@doichieu/schema/vocabulary";
import { type Aim, senseOf } from "../judgement.ts";

const directionWords: Record<Direction, Words> = {
  HIGHER: { VI: "càng cao càng tốt", EN: "higher is better" },
  LOWER: { VI: "càng thấp càng tốt", EN: "lower is better" },
  NEUTRAL: { VI: "không có phía tốt hơn", EN: "neither side is better" },
};

const point: Record<"HIGHER" | "LOWER", Words> = {
  HIGHER: { VI: "đạt khi x ≥ v, vượt khi x > v", EN: "met when x ≥ v, exceeded when x > v" },
  LOWER: { VI: "đạt khi x ≤ v, vượt khi x < v", EN: "met when x ≤ v, exceeded when x < v" },
};

const strict: Record<"HIGHER" | "LOWER", Words> = {
  HIGHER: { VI: "đạt khi x > v; không kết luận vượt", EN: "met when x > v; exceeded is never claimed" },
  LOWER: { VI: "đạt khi x < v; không kết luận vượt", EN: "met when x < v; exceeded is never claimed" },
};

const range: Record<"HIGHER" | "LOWER", Words> = {
  HIGHER: { VI: "đạt khi x ≥ a, vượt khi x > b", EN: "met when x ≥ a, exceeded when x > b" },
  LOWER: { VI: "đạt khi x ≤ b, vượt khi x < a", EN: "met when x ≤ b, exceeded when x < a" },
};

const neutral: Words = {
  VI: "đạt khi x nằm trong khoảng kế hoạch (một số: trong ngưỡng gần đạt về cả hai phía)",
  EN: "met when x lies in the planned interval (a single number: within the nearly-met threshold on either side)",
};

function conditionOf(bound: Bound, sense: Direction): Words {
  if (sense === "NEUTRAL") return neutral;
  if (bound === "MORE_THAN" || bound === "LESS_THAN") return strict[sense];
  return bound === "RANGE" ? range[sense] : point[sense];
}

/** What counts as reaching this target, in words (M2). */
export function judgingWords(aim: Aim): Words {
  const sense = senseOf(aim);
  const condition = conditionOf(aim.bound, sense);
  return {
    VI: `${directionWords[sense].VI}: ${condition.VI}`,
    EN: `${directionWords[sense].EN}: ${condition.EN}`,
  };
}
