import { amountText, type Locale, statedVerdictWords } from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { checkedFieldWords } from "../../i18n/checked-field.ts";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";

/** What the report says instead of what follows from its own figures (M9). */
export function discrepancyText(
  { field, statedVerdict, stated }: Scorecard_attainmentFragment["discrepancies"][number],
  locale: Locale,
  texts: ProvinceTexts,
): string {
  if (statedVerdict) return texts.stated(statedVerdictWords[statedVerdict][locale]);
  if (!stated) return "";
  return texts.statedOther(checkedFieldWords[field][locale], amountText(figureOf(stated), locale));
}
