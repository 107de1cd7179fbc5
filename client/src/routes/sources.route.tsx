import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
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
  loader: async ({ context, deps: { after, locale } }) => {
    const texts = sourcesMessages.load(locale);
    const { loadSources } = await import("./sources.loader.ts");
    const [loaded] = await Promise.all([loadSources(context, after), texts]);
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/sources/SourcesPage.tsx"), "SourcesPage"),
  pendingComponent: SourcesSkeleton,
});
