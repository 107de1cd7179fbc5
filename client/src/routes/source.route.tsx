import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { localeOf } from "../i18n/locale-of.ts";
import { sourcesMessages } from "../i18n/sources.ts";
import { SourcesSkeleton } from "../pages/sources/SourcesSkeleton.tsx";
import { rootRoute } from "./root.route.tsx";
import { tableSearch } from "./table-search.ts";

export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sources/$id",
  validateSearch: tableSearch,
  loaderDeps: ({ search }) => ({ locale: localeOf(search) }),
  loader: async ({ context, params: { id }, deps: { locale } }) => {
    const texts = sourcesMessages.load(locale);
    const { loadSource } = await import("./source.loader.ts");
    const [loaded] = await Promise.all([loadSource(context, id), texts]);
    if (!loaded) throw notFound();
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/sources/SourcePage.tsx"), "SourcePage"),
  pendingComponent: SourcesSkeleton,
});
