import type { Locale } from "@doichieu/schema/vocabulary";
import { redirect } from "@tanstack/react-router";
import { ProvinceYearDocument, type ProvinceYearQuery } from "../generated/documents.ts";
import { askedProvinces } from "../pages/province/compared.ts";
import { loadComparison } from "../pages/province/load-comparison.ts";
import type { FiguresView } from "../view/figures-view.ts";
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
export async function loadProvince({ client, preloadQuery, view }: LoadContext, asked: ProvinceAsked) {
  const { id, compare, locale } = asked;
  const others = askedProvinces(compare, id);
  const isCompared = others.length > 0;
  const parts = isCompared ? loadComparison(locale) : null;
  const year = asked.year ?? (await chooseProvinceYear(client, view, id));
  const variables = { id, year, ...view, others, isCompared };
  const query = preloadQuery(ProvinceYearDocument, { variables });
  const [comparison] = await Promise.all([parts, preloadQuery.toPromise(query)]);
  const known = client.readQuery({ query: ProvinceYearDocument, variables });
  if (!known?.province) return null;
  const other = unitUnder(view, known.province);
  if (other) {
    throw redirect({
      to: "/provinces/$id",
      params: { id: other.id },
      search: (search) => ({ ...search, boundaries: other.boundaries }),
      replace: true,
    });
  }
  return { id, year, query, compare, comparison };
}

/** A unit stands under the boundaries it has; an address that says otherwise leads to the one that does. */
function unitUnder({ boundaries }: FiguresView, province: NonNullable<ProvinceYearQuery["province"]>) {
  const { id, successors, predecessors } = province;
  const [successor, another] = successors;
  if (boundaries === "CURRENT")
    return successor && !another ? { id: successor.id, boundaries: "current" as const } : null;
  return predecessors.length > 0 ? { id, boundaries: "current" as const } : null;
}
