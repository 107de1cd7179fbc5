import type { Locale } from "@doichieu/schema/vocabulary";
import { comparisonMessages } from "../../i18n/comparison.ts";

/** What a comparison is drawn by: loaded beside its figures, and only for those who compare. */
export async function loadComparison(locale: Locale) {
  const [{ comparisonComponents }] = await Promise.all([
    import("./comparison-components.ts"),
    comparisonMessages.load(locale),
  ]);
  return comparisonComponents;
}
