import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { localeOf } from "../i18n/locale-of.ts";
import { sourcesMessages } from "../i18n/sources.ts";
import { SourcesSkeleton } from "../pages/sources/SourcesSkeleton.tsx";
import { rootRoute } from "./root.route.tsx";
import { tableSearch } from "./table-search.ts";

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sources",
  validateSearch: tableSearch,
  loaderDeps: ({ search }) => ({ locale: localeOf(search) }),
  loader: async ({ context, deps: { locale } }) => {
    const texts = sourcesMessages.load(locale);
    const { loadSources } = await import("./sources.loader.ts");
    const [loaded] = await Promise.all([loadSources(context), texts]);
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/sources/SourcesPage.tsx"), "SourcesPage"),
  pendingComponent: SourcesSkeleton,
});
