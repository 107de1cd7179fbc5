import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { OverviewDocument } from "../generated/documents.ts";
import { OverviewError, OverviewPending } from "../pages/overview/OverviewPending.tsx";
import { chooseOverviewYear } from "./choose-year.ts";
import { rootRoute } from "./root.route.tsx";
import { yearSearch } from "./year-search.ts";

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: yearSearch,
  loaderDeps: ({ search: { year } }) => ({ year }),
  loader: async ({ context: { client, preloadQuery }, deps }) => {
    const year = deps.year ?? (await chooseOverviewYear(client));
    const query = preloadQuery(OverviewDocument, { variables: { year } });
    await preloadQuery.toPromise(query);
    return { year, query };
  },
  component: lazyRouteComponent(() => import("../pages/overview/OverviewPage.tsx"), "OverviewPage"),
  pendingComponent: OverviewPending,
  errorComponent: OverviewError,
});
