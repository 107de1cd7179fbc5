import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { SourcesDocument } from "../generated/documents.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { sourcesMessages } from "../i18n/sources.ts";
import { SourcesSkeleton } from "../pages/sources/SourcesSkeleton.tsx";
import { listSearch } from "./list-search.ts";
import { rootRoute } from "./root.route.tsx";

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sources",
  validateSearch: listSearch,
  loaderDeps: ({ search }) => ({ after: search.after, locale: localeOf(search) }),
  loader: async ({ context: { preloadQuery }, deps: { after, locale } }) => {
    const query = preloadQuery(SourcesDocument, { variables: { after: after ?? null } });
    await Promise.all([preloadQuery.toPromise(query), sourcesMessages.load(locale)]);
    return { query, isFirst: after === undefined };
  },
  component: lazyRouteComponent(() => import("../pages/sources/SourcesPage.tsx"), "SourcesPage"),
  pendingComponent: SourcesSkeleton,
});
