import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "./root.route.tsx";

export const methodologyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/methodology",
  component: lazyRouteComponent(() => import("../pages/methodology/MethodologyPage.tsx"), "MethodologyPage"),
});
