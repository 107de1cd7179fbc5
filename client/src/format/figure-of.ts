import type { RuleId } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../charts/figure.ts";
import type { FigureText_amountFragment } from "../generated/documents.ts";

/** GraphQL knows a rule as an ID; printing and drawing know it as one of the methodology's. */
export function figureOf(amount: FigureText_amountFragment): FigureParts;
export function figureOf(amount: FigureText_amountFragment | null): FigureParts | null;
export function figureOf(amount: FigureText_amountFragment | null): FigureParts | null {
  return amount && { ...amount, rule: amount.rule as RuleId | null };
}
