import { numberText, verdicts } from "@doichieu/schema/vocabulary";
import { countOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { verdictText } from "./attainments-filter.ts";
import { useAskedFilter } from "./useAskedFilter.ts";
import { useNarrow } from "./useNarrow.ts";

export interface VerdictTogglesProps {
  /** rows of each verdict under all the other conditions */
  counts: VerdictCounts;
}

/** Each verdict with its count; pressed, the list keeps those chosen. */
export function VerdictToggles({ counts }: VerdictTogglesProps) {
  const { verdicts: chosen } = useAskedFilter();
  const locale = useLocale();
  const texts = useMessages(attainmentsMessages);
  const narrow = useNarrow();
  const shown = verdicts.filter((verdict) => countOf(counts, verdict) > 0 || chosen.includes(verdict));
  if (shown.length === 0) return null;
  return (
    <fieldset className="verdict-toggles">
      <legend className="visually-hidden">{texts.verdicts}</legend>
      {shown.map((verdict) => {
        const isChosen = chosen.includes(verdict);
        const others = chosen.filter((each) => each !== verdict);
        return (
          <button
            key={verdict}
            type="button"
            aria-pressed={isChosen}
            onClick={() => narrow({ verdict: verdictText(isChosen ? others : [...others, verdict]) })}
          >
            <b>{numberText(countOf(counts, verdict), 0, locale)}</b>
            <VerdictChip verdict={verdict} locale={locale} />
          </button>
        );
      })}
    </fieldset>
  );
}
