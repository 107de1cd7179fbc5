import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { localeOf } from "../i18n/locale-of.ts";
import { provinceMessages } from "../i18n/province.ts";
import { compareSearch } from "../pages/comparison/compared.ts";
import { ProvinceError } from "../pages/province/ProvinceError.tsx";
import { ProvinceSkeleton } from "../pages/province/ProvinceSkeleton.tsx";
import { orderSearch } from "../pages/province/scorecard-order.ts";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";
import { yearSearch } from "./year-search.ts";

export const provinceRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/provinces/$id",
  validateSearch: (search: Record<string, unknown>) => ({
    ...yearSearch(search),
    ...compareSearch(search),
    ...orderSearch(search),
  }),
  loaderDeps: ({ search }) => ({
    year: search.year,
    compare: search.compare,
    locale: localeOf(search),
    ...viewOf(search),
  }),
  loader: async ({ context, params: { id }, deps: { year, compare, locale } }) => {
    const texts = provinceMessages.load(locale);
    const { loadProvince } = await import("./province.loader.ts");
    const [loaded] = await Promise.all([loadProvince(context, { id, year, compare, locale }), texts]);
    if (!loaded) throw notFound();
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/province/ProvincePage.tsx"), "ProvincePage"),
  pendingComponent: ProvinceSkeleton,
  errorComponent: ProvinceError,
});
