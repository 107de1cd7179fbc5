import type { Locale } from "@doichieu/schema/vocabulary";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { capitalised } from "../../i18n/sentence.ts";

/** Why a merged unit has neither target nor actual of its own (M13). */
export function unrestatedText(
  { absences }: Pick<Scorecard_attainmentFragment, "absences">,
  locale: Locale,
  texts: ProvinceTexts,
): string {
  const [actual, target] = (["ACTUAL", "TARGET"] as const).map((field) =>
    restatingReason(absences, field, locale),
  );
  const reasons = [
    actual && texts.unrestated(texts.actual, actual),
    target && texts.unrestated(texts.target, target),
  ];
  return capitalised(reasons.filter(Boolean).join("; "));
}
