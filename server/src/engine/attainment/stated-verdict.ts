import { type Measure, namesOnePlan, type StatedVerdict, type Verdict } from "@doichieu/schema/vocabulary";
import { slotOf } from "../derivation/applications.ts";
import type { ActualFact } from "../facts.ts";
import type { Findings } from "../findings.ts";
import type { Comparison } from "./comparison.ts";

/** The fact whose report says how the target came out: the target's own measure first, then ratio and difference. */
export function factWithVerdict(comparison: Comparison, findings: Findings): ActualFact | null {
  const { slot, measure } = comparison;
  const held = comparison.held ?? { year: slot.year, month: slot.dueMonth };
  const speaking = findings.facts.actuals.filter(
    (fact) =>
      fact.statedVerdict !== null &&
      fact.year === held.year &&
      fact.throughMonth === held.month &&
      (!namesOnePlan(fact.measure) || slotOf(fact, findings.slots) === slot) &&
      !belongsToSibling(fact, comparison, findings),
  );
  const order: Measure[] = [measure, "PLAN_RATIO", "PLAN_DIFFERENCE", "LEVEL", "GROWTH", "CHANGE"];
  return (
    order.map((m) => speaking.find((fact) => fact.measure === m)).find((fact) => fact !== undefined) ?? null
  );
}

/** A verdict printed with a growth figure speaks of the growth target, where there is one beside the level target. */
function belongsToSibling(fact: ActualFact, { slot, measure }: Comparison, findings: Findings): boolean {
  const spokenOf = namesOnePlan(fact.measure) ? "LEVEL" : fact.measure;
  if (spokenOf === measure) return false;
  return findings.facts.targets.some(
    (target) => target.year === slot.year && target.plan === slot.plan && target.measure === spokenOf,
  );
}

/** Does the report's verdict agree with the computed one (M9)? null where neither can be said. */
export function verdictAgrees(stated: StatedVerdict, computed: Verdict): boolean | null {
  switch (computed) {
    case "EXCEEDED":
      return stated === "EXCEEDED" || stated === "MET";
    case "MET":
      return stated === "MET";
    case "NEARLY_MET":
    case "NOT_MET":
      return stated === "NOT_MET";
    default:
      return null;
  }
}
