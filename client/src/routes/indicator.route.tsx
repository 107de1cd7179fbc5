import { createRoute, lazyRouteComponent, notFound, redirect } from "@tanstack/react-router";
import { IndicatorDocument, type IndicatorQuery } from "../generated/documents.ts";
import { indicatorMessages } from "../i18n/indicator.ts";
import { indicatorFindingMessages } from "../i18n/indicator-finding.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { IndicatorSkeleton } from "../pages/indicator/IndicatorSkeleton.tsx";
import { type FiguresView, viewOf } from "../view/figures-view.ts";
import { chooseIndicator } from "./choose-indicator.ts";
import { indicatorSearch, MOST_PROVINCES } from "./indicator-search.ts";
import { viewRoute } from "./view.route.tsx";

export const indicatorRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/indicators/$code",
  validateSearch: indicatorSearch,
  loaderDeps: ({ search }) => ({
    year: search.year,
    provinces: search.provinces,
    locale: localeOf(search),
    ...viewOf(search),
  }),
  loader: async ({ context: { client, preloadQuery, view }, params: { code }, deps }) => {
    const texts = [indicatorMessages.load(deps.locale), indicatorFindingMessages.load(deps.locale)];
    const choice = await chooseIndicator(client, view, code, deps);
    const variables = { code, ...choice, ...view };
    const query = preloadQuery(IndicatorDocument, { variables });
    await Promise.all([preloadQuery.toPromise(query), ...texts]);
    const { indicator } = client.readQuery({ query: IndicatorDocument, variables }) ?? {};
    if (!indicator) throw notFound();
    const other = viewOfUnits(view, indicator.series);
    if (other) {
      throw redirect({
        to: "/indicators/$code",
        params: { code },
        search: (search) => ({ ...search, ...other }),
        replace: true,
      });
    }
    return { ...choice, isChosen: deps.provinces !== undefined, most: MOST_PROVINCES, query };
  },
  component: lazyRouteComponent(() => import("../pages/indicator/IndicatorPage.tsx"), "IndicatorPage"),
  pendingComponent: IndicatorSkeleton,
});

type Series = NonNullable<IndicatorQuery["indicator"]>["series"];

/** Units stand under the boundaries they have; an address that says otherwise leads to the one that does. */
function viewOfUnits({ boundaries }: FiguresView, series: Series) {
  const units = series.map(({ province }) => province);
  if (boundaries === "AS_REPORTED")
    return units.some(({ predecessors }) => predecessors.length > 0)
      ? { boundaries: "current" as const }
      : null;
  const today = units.map(({ id, successors }) => successors[0]?.id ?? id);
  return today.some((id, place) => id !== units[place]?.id)
    ? { provinces: [...new Set(today)].join(",") }
    : null;
}
