import { createRoute, lazyRouteComponent, notFound, redirect } from "@tanstack/react-router";
import { ProvinceYearDocument, type ProvinceYearQuery } from "../generated/documents.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { provinceMessages } from "../i18n/province.ts";
import { ProvinceError } from "../pages/province/ProvinceError.tsx";
import { ProvinceSkeleton } from "../pages/province/ProvinceSkeleton.tsx";
import { type FiguresView, viewOf } from "../view/figures-view.ts";
import { chooseProvinceYear } from "./choose-year.ts";
import { viewRoute } from "./view.route.tsx";
import { yearSearch } from "./year-search.ts";

export const provinceRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/provinces/$id",
  validateSearch: yearSearch,
  loaderDeps: ({ search }) => ({ year: search.year, locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context: { client, preloadQuery, view }, params: { id }, deps }) => {
    const texts = provinceMessages.load(deps.locale);
    const year = deps.year ?? (await chooseProvinceYear(client, view, id));
    const variables = { id, year, ...view };
    const query = preloadQuery(ProvinceYearDocument, { variables });
    await Promise.all([preloadQuery.toPromise(query), texts]);
    const known = client.readQuery({ query: ProvinceYearDocument, variables });
    if (!known?.province) throw notFound();
    const other = unitUnder(view, known.province);
    if (other) {
      const { id: otherId, boundaries } = other;
      throw redirect({
        to: "/provinces/$id",
        params: { id: otherId },
        search: (search) => ({ ...search, boundaries }),
        replace: true,
      });
    }
    return { id, year, view, query };
  },
  component: lazyRouteComponent(() => import("../pages/province/ProvincePage.tsx"), "ProvincePage"),
  pendingComponent: ProvinceSkeleton,
  errorComponent: ProvinceError,
});

/** A unit stands under the boundaries it has; an address that says otherwise leads to the one that does. */
function unitUnder({ boundaries }: FiguresView, province: NonNullable<ProvinceYearQuery["province"]>) {
  const { id, successors, predecessors } = province;
  const [successor, another] = successors;
  if (boundaries === "CURRENT")
    return successor && !another ? { id: successor.id, boundaries: "current" as const } : null;
  return predecessors.length > 0 ? { id, boundaries: "current" as const } : null;
}
