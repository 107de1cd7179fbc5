import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { discrepanciesMessages } from "../i18n/discrepancies.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { DiscrepanciesSkeleton } from "../pages/discrepancies/DiscrepanciesSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { listSearch } from "./list-search.ts";
import { viewRoute } from "./view.route.tsx";

export const discrepanciesRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/discrepancies",
  validateSearch: listSearch,
  loaderDeps: ({ search }) => ({ after: search.after, locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context, deps: { after, locale } }) => {
    const texts = discrepanciesMessages.load(locale);
    const { loadDiscrepancies } = await import("./discrepancies.loader.ts");
    const [loaded] = await Promise.all([loadDiscrepancies(context, after), texts]);
    return loaded;
  },
  component: lazyRouteComponent(
    () => import("../pages/discrepancies/DiscrepanciesPage.tsx"),
    "DiscrepanciesPage",
  ),
  pendingComponent: DiscrepanciesSkeleton,
});
