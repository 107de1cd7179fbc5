import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { SourceDocument } from "../generated/documents.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { sourcesMessages } from "../i18n/sources.ts";
import { loadAttainments } from "../pages/sources/load-attainments.ts";
import { SourcesSkeleton } from "../pages/sources/SourcesSkeleton.tsx";
import { rootRoute } from "./root.route.tsx";

export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sources/$id",
  loaderDeps: ({ search }) => ({ locale: localeOf(search) }),
  loader: async ({ context: { client, preloadQuery }, params: { id }, deps: { locale } }) => {
    const variables = { id };
    const query = preloadQuery(SourceDocument, { variables });
    await Promise.all([preloadQuery.toPromise(query), sourcesMessages.load(locale)]);
    const known = client.readQuery({ query: SourceDocument, variables });
    if (!known?.source) throw notFound();
    return { query, found: await loadAttainments(client, known.source) };
  },
  component: lazyRouteComponent(() => import("../pages/sources/SourcePage.tsx"), "SourcePage"),
  pendingComponent: SourcesSkeleton,
});
