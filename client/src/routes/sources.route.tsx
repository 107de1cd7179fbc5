import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { SourcesDocument } from "../generated/documents.ts";
import { SourcesSkeleton } from "../pages/sources/SourcesSkeleton.tsx";
import { listSearch } from "./list-search.ts";
import { rootRoute } from "./root.route.tsx";

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sources",
  validateSearch: listSearch,
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: async ({ context: { preloadQuery }, deps: { after } }) => {
    const query = preloadQuery(SourcesDocument, { variables: { after: after ?? null } });
    await preloadQuery.toPromise(query);
    return { query, isFirst: after === undefined };
  },
  component: lazyRouteComponent(() => import("../pages/sources/SourcesPage.tsx"), "SourcesPage"),
  pendingComponent: SourcesSkeleton,
});
