import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ProvincesDocument } from "../generated/documents.ts";
import { ProvincesSkeleton } from "../pages/provinces/ProvincesSkeleton.tsx";
import { rootRoute } from "./root.route.tsx";

export const provincesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/provinces",
  loader: async ({ context: { preloadQuery } }) => {
    const query = preloadQuery(ProvincesDocument);
    await preloadQuery.toPromise(query);
    return { query };
  },
  component: lazyRouteComponent(() => import("../pages/provinces/ProvincesPage.tsx"), "ProvincesPage"),
  pendingComponent: ProvincesSkeleton,
});
