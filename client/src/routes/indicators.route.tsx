import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { indicatorsMessages } from "../i18n/indicators.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { IndicatorsSkeleton } from "../pages/indicators/IndicatorsSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";

/** What the list is narrowed to, as typed. */
interface IndicatorsSearch {
  find?: string;
}

export const indicatorsRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/indicators",
  validateSearch: ({ find }: Record<string, unknown>): IndicatorsSearch =>
    typeof find === "string" || typeof find === "number" ? { find: String(find) } : {},
  loaderDeps: ({ search }) => ({ locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context, deps: { locale } }) => {
    const texts = indicatorsMessages.load(locale);
    const { loadIndicators } = await import("./indicators.loader.ts");
    const [loaded] = await Promise.all([loadIndicators(context), texts]);
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/indicators/IndicatorsPage.tsx"), "IndicatorsPage"),
  pendingComponent: IndicatorsSkeleton,
});
