import { isDerived, type Locale, statusWords, type Words } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../charts/figure.ts";

const derivedWords: Words = { VI: "suy ra", EN: "derived" };

/** How firm a figure is: "ước", "suy ra (D6)", "ước, suy ra (D3)"; empty for a plan as stated, which nobody estimates. */
export function firmnessText(figure: FigureParts, locale: Locale): string | null {
  const { status, rule } = figure;
  const parts = [
    status && statusWords[status][locale],
    isDerived(figure) && (rule ? `${derivedWords[locale]} (${rule})` : derivedWords[locale]),
  ].filter((part) => typeof part === "string");
  return parts.length > 0 ? parts.join(", ") : null;
}
