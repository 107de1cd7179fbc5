import { type Locale, MAIN_PLAN, type Measure, type Words } from "@doichieu/schema/vocabulary";
import { ensured } from "../ensured.ts";
import type { ActualFact, TargetFact } from "../facts.ts";
import type { Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";
import type { ExplainedInput } from "./explained.ts";
import { inBoth } from "./wording.ts";

const actualWords: Record<Measure, Words> = {
  LEVEL: { VI: "Thực hiện", EN: "Actual" },
  GROWTH: { VI: "Tăng trưởng đạt được", EN: "Growth achieved" },
  CHANGE: { VI: "Thay đổi so với năm trước", EN: "Change on the year before" },
  PLAN_RATIO: { VI: "So với kế hoạch", EN: "Per cent of plan" },
  PLAN_DIFFERENCE: { VI: "Chênh lệch so với kế hoạch", EN: "Difference to plan" },
};

const targetWords: Record<TargetFact["measure"], Words> = {
  LEVEL: { VI: "Kế hoạch", EN: "Target" },
  GROWTH: { VI: "Kế hoạch tăng trưởng", EN: "Growth target" },
  CHANGE: { VI: "Kế hoạch thay đổi", EN: "Target for the change" },
};

/** The stated facts behind these figures, in the order they come up, named F1, F2, … */
export function inputsBehind(
  findings: Findings,
  figures: readonly (Figure | null | undefined)[],
): ExplainedInput[] {
  const ids = new Set(figures.flatMap((figure) => figure?.inputIds ?? []));
  const facts = new Map<string, TargetFact | ActualFact>();
  for (const fact of findings.evidence.targets) facts.set(fact.id, fact);
  for (const fact of findings.evidence.actuals) facts.set(fact.id, fact);
  return [...ids].map((id, index) => {
    const fact = ensured(facts.get(id), "every figure rests on facts at hand");
    return { key: `F${index + 1}`, factId: id, roleWords: roleOf(fact) };
  });
}

function roleOf(fact: TargetFact | ActualFact): Words {
  const isActual = "status" in fact;
  const words = isActual ? actualWords[fact.measure] : targetWords[fact.measure];
  const month = isActual ? fact.throughMonth : fact.dueMonth;
  const plan = fact.plan === MAIN_PLAN ? "" : ` (${fact.plan})`;
  return inBoth((locale) => `${words[locale]} ${periodWords(month, yearsOf(fact), locale)}${plan}`);
}

function yearsOf(fact: TargetFact | ActualFact): string {
  return "fromYear" in fact && fact.fromYear < fact.year
    ? `${fact.fromYear}–${fact.year}`
    : String(fact.year);
}

function periodWords(month: number, years: string, locale: Locale): string {
  if (month === 12) return years;
  return locale === "VI" ? `${month} tháng ${years}` : `${years}, first ${month} months`;
}
