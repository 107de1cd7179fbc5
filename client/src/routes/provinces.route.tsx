import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ProvincesDocument } from "../generated/documents.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { provincesMessages } from "../i18n/provinces.ts";
import { ProvincesSkeleton } from "../pages/provinces/ProvincesSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";

export const provincesRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/provinces",
  loaderDeps: ({ search }) => ({ locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context: { preloadQuery, view }, deps: { locale } }) => {
    const query = preloadQuery(ProvincesDocument, { variables: { ...view } });
    await Promise.all([preloadQuery.toPromise(query), provincesMessages.load(locale)]);
    return { view, query };
  },
  component: lazyRouteComponent(() => import("../pages/provinces/ProvincesPage.tsx"), "ProvincesPage"),
  pendingComponent: ProvincesSkeleton,
});
