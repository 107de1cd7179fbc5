import type { Verdict } from "@doichieu/schema/vocabulary";
import { token } from "./token.ts";

/** How an area stands for a verdict: filled where the figures decided, outlined where they did not. */
export interface VerdictPaint {
  fill: string;
  stroke?: string;
  strokeWidth?: number;
}

export const verdictPaints: Record<Verdict, VerdictPaint> = {
  EXCEEDED: { fill: token("exceeded") },
  MET: { fill: token("met") },
  NEARLY_MET: { fill: token("nearly") },
  NOT_MET: { fill: token("not-met") },
  UNDECIDED: { fill: token("sunk"), stroke: token("void"), strokeWidth: 1.5 },
  NOT_DUE: { fill: "none", stroke: token("rule-2"), strokeWidth: 1 },
  NO_ACTUAL: { fill: "none", stroke: token("rule-2"), strokeWidth: 1 },
  NO_TARGET: { fill: token("previous") },
};

/** Ink for words and shapes on such an area. */
export function inkOn(verdict: Verdict): string {
  if (verdict === "NEARLY_MET") return token("on-nearly");
  const isFilled = verdict === "EXCEEDED" || verdict === "MET" || verdict === "NOT_MET";
  return token(isFilled ? "on-fill" : "ink");
}
