import type { Locale } from "@doichieu/schema/vocabulary";
import { dateText } from "../format/date-text.ts";
import { localName, shortName } from "../format/local-name.ts";
import type { SearchQuery } from "../generated/documents.ts";
import type { SearchTexts } from "../i18n/search.vi.ts";
import { closest } from "./closeness.ts";

/** Where a result leads. */
export type SearchTarget =
  | { page: "province"; id: string; boundaries: "before" | "after" | "either" }
  | { page: "indicator"; code: string }
  | { page: "source"; id: string };

export interface SearchOption {
  key: string;
  title: string;
  detail: string;
  target: SearchTarget;
}

export interface SearchGroup {
  key: "provinces" | "indicators" | "sources";
  options: SearchOption[];
}

/** Results shown of each kind. */
const SHOWN = 6;

/** What was found as groups of options; groups without any are left out. */
export function searchGroups(
  data: SearchQuery,
  typed: string,
  locale: Locale,
  texts: SearchTexts,
): SearchGroup[] {
  const provinces = closest(data.provinces, typed, ({ nameVi, nameEn, aliases }) => [
    nameVi,
    nameEn,
    ...aliases,
  ]);
  const indicators = closest(data.indicators, typed, ({ nameVi, nameEn, shortVi, shortEn }) => [
    nameVi,
    nameEn,
    shortVi,
    shortEn,
  ]);
  const sources = closest(data.sources.nodes, typed, ({ id, title, publisher, province }) => [
    id,
    title ?? publisher,
    publisher,
    province.nameVi,
    province.nameEn,
  ]);
  const groups: SearchGroup[] = [
    {
      key: "provinces",
      options: provinces.slice(0, SHOWN).map((province) => provinceOption(province, locale, texts)),
    },
    {
      key: "indicators",
      options: indicators.slice(0, SHOWN).map((indicator) => indicatorOption(indicator, locale, texts)),
    },
    {
      key: "sources",
      options: sources.slice(0, SHOWN).map(({ id, title, publisher, publishedOn }) => ({
        key: `source ${id}`,
        title: title ?? publisher,
        detail: [id, title && publisher, dateText(publishedOn, locale)].filter(Boolean).join(", "),
        target: { page: "source", id },
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function provinceOption(
  { id, predecessors, successors, ...names }: SearchQuery["provinces"][number],
  locale: Locale,
  texts: SearchTexts,
): SearchOption {
  const [successor] = successors;
  const boundaries = successor ? "before" : predecessors.length > 0 ? "after" : "either";
  const detail = successor
    ? texts.before(localName(successor, locale))
    : predecessors.length > 0
      ? texts.after
      : "";
  return {
    key: `province ${id}`,
    title: localName(names, locale),
    detail,
    target: { page: "province", id, boundaries },
  };
}

function indicatorOption(
  indicator: SearchQuery["indicators"][number],
  locale: Locale,
  texts: SearchTexts,
): SearchOption {
  const { code, sector, latest } = indicator;
  const [last] = latest.nodes;
  const where = last && `${localName(last.province, locale)} ${last.year.value}`;
  return {
    key: `indicator ${code}`,
    title: shortName(indicator, locale),
    detail: texts.indicator(localName(sector, locale), latest.totalCount, where ?? null),
    target: { page: "indicator", code },
  };
}
