import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { ProvinceYearDocument } from "../generated/documents.ts";
import { ProvinceError } from "../pages/province/ProvinceError.tsx";
import { ProvinceSkeleton } from "../pages/province/ProvinceSkeleton.tsx";
import { chooseProvinceYear } from "./choose-year.ts";
import { rootRoute } from "./root.route.tsx";
import { yearSearch } from "./year-search.ts";

export const provinceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/provinces/$id",
  validateSearch: yearSearch,
  loaderDeps: ({ search: { year } }) => ({ year }),
  loader: async ({ context: { client, preloadQuery }, params: { id }, deps }) => {
    const year = deps.year ?? (await chooseProvinceYear(client, id));
    const variables = { id, year };
    const query = preloadQuery(ProvinceYearDocument, { variables });
    await preloadQuery.toPromise(query);
    const known = client.readQuery({ query: ProvinceYearDocument, variables });
    if (!known?.province) throw notFound();
    return { id, year, query };
  },
  component: lazyRouteComponent(() => import("../pages/province/ProvincePage.tsx"), "ProvincePage"),
  pendingComponent: ProvinceSkeleton,
  errorComponent: ProvinceError,
});
