import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { growthMessages } from "../i18n/growth.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { GrowthSkeleton } from "../pages/growth/GrowthSkeleton.tsx";
import type { GrowthSearch } from "../pages/growth/growth-filter.ts";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";
import { yearSearch } from "./year-search.ts";

const isText = (value: unknown) => typeof value === "string" && value !== "";

export const growthRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/growth",
  validateSearch: (search: Record<string, unknown>): GrowthSearch => ({
    ...yearSearch(search),
    ...(isText(search.province) && { province: String(search.province) }),
    ...(isText(search.sector) && { sector: String(search.sector) }),
  }),
  loaderDeps: ({ search }) => ({
    year: search.year,
    province: search.province,
    sector: search.sector,
    locale: localeOf(search),
    ...viewOf(search),
  }),
  loader: async ({ context, deps: { year, province, sector, locale } }) => {
    const texts = growthMessages.load(locale);
    const { loadGrowth } = await import("./growth.loader.ts");
    const [loaded] = await Promise.all([loadGrowth(context, { year, province, sector }), texts]);
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/growth/GrowthPage.tsx"), "GrowthPage"),
  pendingComponent: GrowthSkeleton,
});
