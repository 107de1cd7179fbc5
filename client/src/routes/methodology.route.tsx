import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { localeOf } from "../i18n/locale-of.ts";
import { methodologyMessages } from "../i18n/methodology.ts";
import { rootRoute } from "./root.route.tsx";

export const methodologyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/methodology",
  loaderDeps: ({ search }) => ({ locale: localeOf(search) }),
  loader: async ({ deps: { locale } }) => {
    await methodologyMessages.load(locale);
  },
  component: lazyRouteComponent(() => import("../pages/methodology/MethodologyPage.tsx"), "MethodologyPage"),
});
