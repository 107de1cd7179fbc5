import type { Locale } from "@doichieu/schema/vocabulary";
import { comparisonMessages } from "../../i18n/comparison.ts";

/** What a comparison is drawn by: loaded beside its figures, and only for those who compare. */
export async function loadComparison(locale: Locale) {
  const [{ ComparisonLede }, { ComparisonTable }] = await Promise.all([
    import("./comparison/ComparisonLede.tsx"),
    import("./comparison/ComparisonTable.tsx"),
    comparisonMessages.load(locale),
  ]);
  return { ComparisonLede, ComparisonTable };
}
