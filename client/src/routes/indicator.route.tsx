import { createRoute, lazyRouteComponent, notFound, redirect } from "@tanstack/react-router";
import { indicatorMessages } from "../i18n/indicator.ts";
import { indicatorFindingMessages } from "../i18n/indicator-finding.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { IndicatorSkeleton } from "../pages/indicator/IndicatorSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { indicatorSearch, MOST_PROVINCES } from "./indicator-search.ts";
import { viewRoute } from "./view.route.tsx";

export const indicatorRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/indicators/$code",
  validateSearch: indicatorSearch,
  loaderDeps: ({ search }) => ({
    year: search.year,
    provinces: search.provinces,
    locale: localeOf(search),
    ...viewOf(search),
  }),
  loader: async ({ context, params: { code }, deps: { locale, year, provinces } }) => {
    const texts = [indicatorMessages.load(locale), indicatorFindingMessages.load(locale)];
    const { loadIndicator } = await import("./indicator.loader.ts");
    const [loaded] = await Promise.all([loadIndicator(context, code, { year, provinces }), ...texts]);
    if (!loaded) throw notFound();
    const { year: shown, data, elsewhere } = loaded;
    if (elsewhere) {
      throw redirect({
        to: "/indicators/$code",
        params: { code },
        search: (search) => ({ ...search, ...elsewhere }),
        replace: true,
      });
    }
    return { year: shown, isChosen: provinces !== undefined, most: MOST_PROVINCES, data };
  },
  component: lazyRouteComponent(() => import("../pages/indicator/IndicatorPage.tsx"), "IndicatorPage"),
  pendingComponent: IndicatorSkeleton,
});
