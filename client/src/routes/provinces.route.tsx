import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { localeOf } from "../i18n/locale-of.ts";
import { provincesMessages } from "../i18n/provinces.ts";
import { ProvincesSkeleton } from "../pages/provinces/ProvincesSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";

export const provincesRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/provinces",
  loaderDeps: ({ search }) => ({ locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context, deps: { locale } }) => {
    const texts = provincesMessages.load(locale);
    const { loadProvinces } = await import("./provinces.loader.ts");
    const [loaded] = await Promise.all([loadProvinces(context), texts]);
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/provinces/ProvincesPage.tsx"), "ProvincesPage"),
  pendingComponent: ProvincesSkeleton,
});
