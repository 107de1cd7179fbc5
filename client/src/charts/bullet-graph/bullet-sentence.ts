import { amountText, type Locale, statusWords, type Words } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import type { BulletState } from "./state.ts";

const actualWords: Words = { VI: "Thực hiện", EN: "Actual" };
const targetWords: Words = { VI: "kế hoạch", EN: "target" };
const previousWords: Words = { VI: "năm trước", EN: "previous year" };
const noActualWords: Words = { VI: "chưa có", EN: "none" };

function figureSentence(figure: FigureParts, locale: Locale): string {
  const text = amountText(figure, locale);
  if (!figure.status || figure.status === "FINAL") return text;
  return `${text} (${statusWords[figure.status][locale]})`;
}

/** The drawing in words, for those who hear it and for the pointer that rests on it. */
export function bulletSentence(
  { actual, target, previous, missing }: Pick<BulletState, "actual" | "target" | "previous" | "missing">,
  locale: Locale,
): string {
  const parts = [
    `${actualWords[locale]}: ${actual ? figureSentence(actual, locale) : (missing ?? noActualWords[locale])}`,
    target && `${targetWords[locale]}: ${figureSentence(target, locale)}`,
    previous && `${previousWords[locale]}: ${figureSentence(previous, locale)}`,
  ];
  return parts.filter(Boolean).join("; ");
}
