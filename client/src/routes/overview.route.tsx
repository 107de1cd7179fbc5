import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { localeOf } from "../i18n/locale-of.ts";
import { overviewMessages } from "../i18n/overview.ts";
import { OverviewError, OverviewPending } from "../pages/overview/OverviewPending.tsx";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";
import { yearSearch } from "./year-search.ts";

export const overviewRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/",
  validateSearch: yearSearch,
  loaderDeps: ({ search }) => ({ year: search.year, locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context, deps: { year, locale } }) => {
    const texts = overviewMessages.load(locale);
    const { loadOverview } = await import("./overview.loader.ts");
    const [loaded] = await Promise.all([loadOverview(context, year), texts]);
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/overview/OverviewPage.tsx"), "OverviewPage"),
  pendingComponent: OverviewPending,
  errorComponent: OverviewError,
});
