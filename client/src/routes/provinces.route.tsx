import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ProvincesDocument } from "../generated/documents.ts";
import { ProvincesSkeleton } from "../pages/provinces/ProvincesSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";

export const provincesRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/provinces",
  loaderDeps: ({ search }) => viewOf(search),
  loader: async ({ context: { preloadQuery, view } }) => {
    const query = preloadQuery(ProvincesDocument, { variables: { ...view } });
    await preloadQuery.toPromise(query);
    return { view, query };
  },
  component: lazyRouteComponent(() => import("../pages/provinces/ProvincesPage.tsx"), "ProvincesPage"),
  pendingComponent: ProvincesSkeleton,
});
