import { Link } from "@tanstack/react-router";
import { localName, shortName } from "../../format/local-name.ts";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { planWords } from "../../i18n/plan-name.ts";
import { capitalised } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type FilterOption, FilterSelect } from "../../ui/FilterSelect.tsx";
import type { AttainmentsChoices } from "./attainments-choices.ts";
import { isNarrowed } from "./attainments-filter.ts";
import { FilterTags } from "./FilterTags.tsx";
import { SearchField } from "./SearchField.tsx";
import { useAskedFilter } from "./useAskedFilter.ts";
import { useNarrow } from "./useNarrow.ts";

export interface AttainmentsFiltersProps {
  choices: AttainmentsChoices;
}

/** By words, year, province, sector, indicator and plan, among those that have figures. */
export function AttainmentsFilters({ choices }: AttainmentsFiltersProps) {
  const filter = useAskedFilter();
  const locale = useLocale();
  const texts = useMessages(attainmentsMessages);
  const narrow = useNarrow();
  const inList = new Set(choices.provincesIn.map(({ province }) => province?.id));
  const provinces = choices.provinces
    .filter(({ id }) => inList.has(id))
    .map((each) => ({ value: each.id, text: localName(each, locale) }));
  const indicators = unique(
    choices.indicatorsIn.flatMap(({ indicator }) =>
      indicator ? [{ value: indicator.code, text: shortName(indicator, locale) }] : [],
    ),
  );
  const sectors = unique(
    choices.indicatorsIn.flatMap(({ indicator }) => {
      if (!indicator) return [];
      const { sector } = indicator;
      return (sector.parent ? [sector.parent, sector] : [sector]).map((each) => ({
        value: each.code,
        text: localName(each, locale),
      }));
    }),
  );
  const named = choices.indicatorsIn.flatMap(({ plan }) => (plan && plan !== "MAIN" ? [plan] : []));
  const plans = [...new Set(named)].map((plan) => ({
    value: plan,
    text: capitalised(planWords(plan, locale)),
  }));
  const years = choices.years.map(({ value }) => ({ value: String(value), text: String(value) })).reverse();
  return (
    <search className="attainments-filters" aria-label={texts.filters}>
      <SearchField value={filter.words} onChange={(q) => narrow({ q: q || undefined }, { replace: true })} />
      <FilterSelect
        label={texts.year}
        all={texts.all}
        options={years}
        value={filter.year === null ? undefined : String(filter.year)}
        onChange={(year) => narrow({ year: year === undefined ? undefined : Number(year) })}
      />
      <FilterSelect
        label={texts.province}
        all={texts.all}
        options={provinces}
        value={filter.province ?? undefined}
        onChange={(province) => narrow({ province })}
      />
      <FilterSelect
        label={texts.sector}
        all={texts.all}
        options={sectors}
        value={filter.sector ?? undefined}
        onChange={(sector) => narrow({ sector, subsectors: undefined })}
      />
      <FilterSelect
        label={texts.indicator}
        all={texts.all}
        options={indicators}
        value={filter.indicator ?? undefined}
        onChange={(indicator) => narrow({ indicator })}
      />
      {(plans.length > 0 || filter.plan) && (
        <FilterSelect
          label={texts.plan}
          all={texts.all}
          options={plans}
          value={filter.plan ?? undefined}
          onChange={(plan) => narrow({ plan })}
        />
      )}
      <FilterTags
        filter={filter}
        sectorName={sectors.find(({ value }) => value === filter.sector)?.text ?? null}
      />
      {isNarrowed(filter) && (
        <Link
          to="/attainments"
          search={({ lang, boundaries, asOf, sort, columns }) => ({ lang, boundaries, asOf, sort, columns })}
          resetScroll={false}
          className="filters-clear"
        >
          {texts.clear}
        </Link>
      )}
    </search>
  );
}

function unique(options: readonly FilterOption[]): FilterOption[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}
