import type { Locale } from "@doichieu/schema/vocabulary";
import { redirect } from "@tanstack/react-router";
import { yearCounts } from "../format/year-counts.ts";
import { ProvinceYearDocument } from "../generated/documents.ts";
import { askedProvinces, rowsOfEach } from "../pages/comparison/compared.ts";
import { loadComparison } from "../pages/comparison/load-comparison.ts";
import { provinceData } from "../pages/province/province-data.ts";
import { rememberYears } from "../view/known-years.ts";
import { unitUnder } from "../view/unit-under.ts";
import type { LoadContext } from "./load-context.ts";

export interface ProvinceAsked {
  id: string;
  /** left out: the server chooses */
  year: number | undefined;
  /** provinces beside it, as the address has them */
  compare: string | undefined;
  locale: Locale;
}

/** A province in a year, and those beside it; null where there is none of that id. */
export async function loadProvince({ ask, view }: LoadContext, asked: ProvinceAsked) {
  const { id, compare, locale } = asked;
  const others = askedProvinces(compare, id);
  const parts = others.length > 0 ? loadComparison(locale) : null;
  const [comparison, answer] = await Promise.all([parts, askProvince({ ask, view }, asked, others)]);
  const { year, data } = provinceData(answer);
  if (!data.province) return null;
  rememberYears(`/provinces/${id}`, view, { years: [], counted: yearCounts(data.years) });
  const other = unitUnder(view, data.province);
  if (other) {
    throw redirect({
      to: "/provinces/$id",
      params: { id: other.id },
      search: (search) => ({ ...search, boundaries: "current" as const }),
      replace: true,
    });
  }
  return { id, year, data, compare, comparison };
}

async function askProvince({ ask, view }: LoadContext, { id, year }: ProvinceAsked, others: string[]) {
  const alone = {
    id,
    year: year ?? null,
    ...view,
    others: [],
    comparedYears: [],
    comparedRows: 0,
    isCompared: false,
  };
  if (others.length === 0) return ask(ProvinceYearDocument, alone);
  // links name the year of a comparison; an address that does not is asked about first
  const compared = year ?? (await ask(ProvinceYearDocument, alone)).report.value;
  return ask(ProvinceYearDocument, {
    ...alone,
    year: compared,
    others,
    comparedYears: [compared],
    comparedRows: rowsOfEach(others.length),
    isCompared: true,
  });
}
