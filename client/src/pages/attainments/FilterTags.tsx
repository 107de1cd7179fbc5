import { ambitionWords, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import type { AttainmentsTexts } from "../../i18n/attainments.vi.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ListFilter } from "./attainments-filter.ts";
import { useNarrow } from "./useNarrow.ts";

const measureTexts: Record<TargetMeasure, (texts: AttainmentsTexts) => string> = {
  LEVEL: (texts) => texts.levelMeasure,
  GROWTH: (texts) => texts.growthMeasure,
  CHANGE: (texts) => texts.changeMeasure,
};

export interface FilterTagsProps {
  filter: ListFilter;
  /** of the sector, where it is taken by itself */
  sectorName: string | null;
}

/** Conditions that a link brought along and no field shows: each can be seen, and dropped. */
export function FilterTags({ filter, sectorName }: FilterTagsProps) {
  const locale = useLocale();
  const texts = useMessages(attainmentsMessages);
  const narrow = useNarrow();
  const { measure, ambition, isGrowthAsked, withSubsectors } = filter;
  const tags: { text: string | null; without: AttainmentsSearch }[] = [
    { text: measure && measureTexts[measure](texts), without: { measure: undefined } },
    { text: ambition && uncapitalised(ambitionWords[ambition][locale]), without: { ambition: undefined } },
    { text: isGrowthAsked ? texts.growthAsked : null, without: { growth: undefined } },
    {
      text: withSubsectors || sectorName === null ? null : texts.sectorAlone(sectorName),
      without: { subsectors: undefined },
    },
  ];
  return tags.map(
    ({ text, without }) =>
      text && (
        <button
          key={text}
          type="button"
          className="filter-tag"
          aria-label={texts.drop(text)}
          onClick={() => narrow(without)}
        >
          {text}
          <svg
            viewBox="0 0 10 10"
            width="10"
            height="10"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d="m2 2 6 6M8 2 2 8" strokeWidth="1.4" />
          </svg>
        </button>
      ),
  );
}
