import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Flag } from "../../ui/Flag.tsx";
import { discrepancyText } from "./discrepancy-text.ts";

export interface DiscrepancyFlagsProps {
  discrepancies: Scorecard_attainmentFragment["discrepancies"];
}

/** Where the report says something else than what follows from its own figures (M9). */
export function DiscrepancyFlags({ discrepancies }: DiscrepancyFlagsProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  return discrepancies.map((each) => <Flag key={each.id}>{discrepancyText(each, locale, texts)}</Flag>);
}
