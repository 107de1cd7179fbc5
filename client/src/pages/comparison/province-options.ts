import { type Boundaries, type Locale, searchText } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import type { ProvinceChoiceQuery } from "../../generated/documents.ts";
import type { ComparisonTexts } from "../../i18n/comparison.vi.ts";
import { closest } from "../../search/closeness.ts";
import { standsUnder } from "./compared.ts";

/** A province to choose from. */
export interface ProvinceOption {
  id: string;
  name: string;
  /** what it has in the year; empty where that is not known */
  detail: string;
}

type Choosable = ProvinceChoiceQuery["provinces"][number];

export interface ProvinceChoice {
  data: ProvinceChoiceQuery;
  boundaries: Boundaries;
  /** ids of those that are there already */
  taken: readonly string[];
  locale: Locale;
  texts: ComparisonTexts;
}

const namesOf = ({ nameVi, nameEn, aliases }: Choosable) => [nameVi, nameEn, ...aliases];

/** By what was typed, with or without diacritics, the closest first; before anything is, those with figures first. */
export function provinceOptions(typed: string, choice: ProvinceChoice): ProvinceOption[] {
  const { data, boundaries, taken, locale, texts } = choice;
  const known = new Map(data.known?.map((summary) => [summary.province?.id, summary]));
  const open = data.provinces.filter(
    (province) => standsUnder(province, boundaries) && !taken.includes(province.id),
  );
  const words = searchText(typed).split(" ");
  const found = open.filter((province) => {
    const names = namesOf(province).map(searchText).join(" ");
    return words.every((word) => names.includes(word));
  });
  const isKnown = ({ id }: Choosable) => known.has(id);
  const ordered =
    searchText(typed) === ""
      ? [...found.filter(isKnown), ...found.filter((province) => !isKnown(province))]
      : closest(found, typed, namesOf);
  return ordered.map((province) => {
    const counts = known.get(province.id);
    return {
      id: province.id,
      name: localName(province, locale),
      detail: data.known
        ? texts.choiceDetail((counts?.targets ?? 0) + (counts?.derivedTargets ?? 0), counts?.noTarget ?? 0)
        : "",
    };
  });
}
