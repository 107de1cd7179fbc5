import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { OverviewDocument } from "../generated/documents.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { overviewMessages } from "../i18n/overview.ts";
import { OverviewError, OverviewPending } from "../pages/overview/OverviewPending.tsx";
import { viewOf } from "../view/figures-view.ts";
import { chooseOverviewYear } from "./choose-year.ts";
import { viewRoute } from "./view.route.tsx";
import { yearSearch } from "./year-search.ts";

export const overviewRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/",
  validateSearch: yearSearch,
  loaderDeps: ({ search }) => ({ year: search.year, locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context: { client, preloadQuery, view }, deps }) => {
    const texts = overviewMessages.load(deps.locale);
    const year = deps.year ?? (await chooseOverviewYear(client, view));
    const query = preloadQuery(OverviewDocument, { variables: { year, ...view } });
    await Promise.all([preloadQuery.toPromise(query), texts]);
    return { year, view, query };
  },
  component: lazyRouteComponent(() => import("../pages/overview/OverviewPage.tsx"), "OverviewPage"),
  pendingComponent: OverviewPending,
  errorComponent: OverviewError,
});
