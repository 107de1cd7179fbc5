import { Link, useNavigate } from "@tanstack/react-router";
import { localName } from "../../format/local-name.ts";
import { growthMessages } from "../../i18n/growth.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type FilterOption, FilterSelect } from "../../ui/FilterSelect.tsx";
import { useAsked } from "../../view/useAsked.ts";
import type { GrowthData } from "./growth-data.ts";
import type { GrowthSearch } from "./growth-filter.ts";

export interface GrowthFiltersProps extends Pick<GrowthData, "byProvince" | "bySector"> {
  search: GrowthSearch;
}

/** By province and sector, among those that have growth targets in any year. */
export function GrowthFilters({ byProvince, bySector, search }: GrowthFiltersProps) {
  const locale = useLocale();
  const texts = useMessages(growthMessages);
  const navigate = useNavigate();
  const asked = useAsked() ?? search;
  const narrow = (to: Partial<GrowthSearch>) =>
    void navigate({
      to: "/growth",
      search: { ...search, province: asked.province, sector: asked.sector, ...to },
      resetScroll: false,
    });
  const provinces = byProvince.flatMap(({ province }) =>
    province ? [{ value: province.id, text: localName(province, locale) }] : [],
  );
  const sectors = new Map<string, FilterOption>(
    bySector.flatMap(({ sector }) =>
      sector ? [[sector.code, { value: sector.code, text: localName(sector, locale) }] as const] : [],
    ),
  );
  return (
    <search className="growth-filters" aria-label={texts.filters}>
      <FilterSelect
        label={texts.province}
        all={texts.all}
        options={provinces}
        value={asked.province}
        onChange={(province) => narrow({ province })}
      />
      <FilterSelect
        label={texts.sector}
        all={texts.all}
        options={[...sectors.values()]}
        value={asked.sector}
        onChange={(sector) => narrow({ sector })}
      />
      {(asked.province || asked.sector) && (
        <Link to="/growth" search={{ year: search.year }} resetScroll={false} className="growth-clear">
          {texts.clear}
        </Link>
      )}
    </search>
  );
}
