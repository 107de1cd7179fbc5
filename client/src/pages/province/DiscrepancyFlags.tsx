import { amountText, statedVerdictWords } from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { checkedFieldWords } from "../../i18n/checked-field.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Flag } from "../../ui/Flag.tsx";

export interface DiscrepancyFlagsProps {
  discrepancies: Scorecard_attainmentFragment["discrepancies"];
}

/** Where the report says something else than what follows from its own figures (M9). */
export function DiscrepancyFlags({ discrepancies }: DiscrepancyFlagsProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  return discrepancies.map(({ id, field, statedVerdict, stated }) => (
    <Flag key={id}>
      {statedVerdict
        ? texts.stated(statedVerdictWords[statedVerdict][locale])
        : stated && texts.statedOther(checkedFieldWords[field][locale], amountText(figureOf(stated), locale))}
    </Flag>
  ));
}
