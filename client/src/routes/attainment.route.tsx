import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { AttainmentDocument } from "../generated/documents.ts";
import { AttainmentSkeleton } from "../pages/attainment/AttainmentSkeleton.tsx";
import { rootRoute } from "./root.route.tsx";

export const attainmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/attainments/$id",
  // the explanation's sentences come from the server, in the language of the page
  loaderDeps: ({ search: { lang } }) => ({ locale: lang === "en" ? ("EN" as const) : ("VI" as const) }),
  loader: async ({ context: { client, preloadQuery }, params: { id }, deps: { locale } }) => {
    const variables = { id, locale };
    const query = preloadQuery(AttainmentDocument, { variables });
    await preloadQuery.toPromise(query);
    const known = client.readQuery({ query: AttainmentDocument, variables });
    if (!known?.attainment) throw notFound();
    return { query };
  },
  component: lazyRouteComponent(() => import("../pages/attainment/AttainmentPage.tsx"), "AttainmentPage"),
  pendingComponent: AttainmentSkeleton,
});
