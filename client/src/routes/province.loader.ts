import type { Locale } from "@doichieu/schema/vocabulary";
import { redirect } from "@tanstack/react-router";
import { yearCounts } from "../format/year-counts.ts";
import { ProvinceYearDocument, type ProvinceYearQuery } from "../generated/documents.ts";
import { askedProvinces } from "../pages/comparison/compared.ts";
import { loadComparison } from "../pages/comparison/load-comparison.ts";
import type { FiguresView } from "../view/figures-view.ts";
import { rememberYears } from "../view/known-years.ts";
import { chooseProvinceYear } from "./choose-year.ts";
import type { LoadContext } from "./load-context.ts";

export interface ProvinceAsked {
  id: string;
  /** left out: the page chooses */
  year: number | undefined;
  /** provinces beside it, as the address has them */
  compare: string | undefined;
  locale: Locale;
}

/** A province in a year, and those beside it; null where there is none of that id. */
export async function loadProvince({ ask, view }: LoadContext, asked: ProvinceAsked) {
  const { id, compare, locale } = asked;
  const others = askedProvinces(compare, id);
  const isCompared = others.length > 0;
  const parts = isCompared ? loadComparison(locale) : null;
  const year = asked.year ?? (await chooseProvinceYear(ask, view, id));
  const answer = ask(ProvinceYearDocument, { id, year, ...view, others, isCompared });
  const [comparison, data] = await Promise.all([parts, answer]);
  if (!data.province) return null;
  rememberYears(`/provinces/${id}`, view, { years: [], counted: yearCounts(data.years) });
  const other = unitUnder(view, data.province);
  if (other) {
    throw redirect({
      to: "/provinces/$id",
      params: { id: other.id },
      search: (search) => ({ ...search, boundaries: other.boundaries }),
      replace: true,
    });
  }
  return { id, year, data, compare, comparison };
}

/** A unit stands under the boundaries it has; an address that says otherwise leads to the one that does. */
function unitUnder({ boundaries }: FiguresView, province: NonNullable<ProvinceYearQuery["province"]>) {
  const { id, successors, predecessors } = province;
  const [successor, another] = successors;
  if (boundaries === "CURRENT")
    return successor && !another ? { id: successor.id, boundaries: "current" as const } : null;
  return predecessors.length > 0 ? { id, boundaries: "current" as const } : null;
}
