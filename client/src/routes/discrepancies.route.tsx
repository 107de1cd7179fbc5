import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { DiscrepanciesDocument } from "../generated/documents.ts";
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
  loader: async ({ context: { preloadQuery, view }, deps: { after, locale } }) => {
    const query = preloadQuery(DiscrepanciesDocument, { variables: { ...view, after: after ?? null } });
    await Promise.all([preloadQuery.toPromise(query), discrepanciesMessages.load(locale)]);
    return { query, isFirst: after === undefined };
  },
  component: lazyRouteComponent(
    () => import("../pages/discrepancies/DiscrepanciesPage.tsx"),
    "DiscrepanciesPage",
  ),
  pendingComponent: DiscrepanciesSkeleton,
});
