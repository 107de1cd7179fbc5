import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { localeOf } from "../i18n/locale-of.ts";
import { methodologyMessages } from "../i18n/methodology.ts";
import { rootRoute } from "./root.route.tsx";

export const methodologyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/methodology",
  loaderDeps: ({ search }) => ({ locale: localeOf(search) }),
  loader: async ({ context, deps: { locale } }) => {
    const texts = methodologyMessages.load(locale);
    const { loadMethodology } = await import("./methodology.loader.ts");
    await Promise.all([loadMethodology(context), texts]);
  },
  component: lazyRouteComponent(() => import("../pages/methodology/MethodologyPage.tsx"), "MethodologyPage"),
});
