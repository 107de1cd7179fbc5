import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { DiscrepanciesDocument } from "../generated/documents.ts";
import { DiscrepanciesSkeleton } from "../pages/discrepancies/DiscrepanciesSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { listSearch } from "./list-search.ts";
import { viewRoute } from "./view.route.tsx";

export const discrepanciesRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/discrepancies",
  validateSearch: listSearch,
  loaderDeps: ({ search }) => ({ after: search.after, ...viewOf(search) }),
  loader: async ({ context: { preloadQuery, view }, deps: { after } }) => {
    const query = preloadQuery(DiscrepanciesDocument, { variables: { ...view, after: after ?? null } });
    await preloadQuery.toPromise(query);
    return { query, isFirst: after === undefined };
  },
  component: lazyRouteComponent(
    () => import("../pages/discrepancies/DiscrepanciesPage.tsx"),
    "DiscrepanciesPage",
  ),
  pendingComponent: DiscrepanciesSkeleton,
});
