import type { ApolloClient } from "@apollo/client";
import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { AttainmentDocument, FormerUnitsDocument } from "../generated/documents.ts";
import { attainmentMessages } from "../i18n/attainment.ts";
import { attainmentCourseMessages } from "../i18n/attainment-course.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { AttainmentSkeleton } from "../pages/attainment/AttainmentSkeleton.tsx";
import { rootRoute } from "./root.route.tsx";

export const attainmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/attainments/$id",
  // the explanation's sentences come from the server, in the language of the page
  loaderDeps: ({ search }) => ({ locale: localeOf(search) }),
  loader: async ({ context: { client, preloadQuery }, params: { id }, deps: { locale } }) => {
    const variables = { id, locale };
    const query = preloadQuery(AttainmentDocument, { variables });
    await Promise.all([
      preloadQuery.toPromise(query),
      attainmentMessages.load(locale),
      attainmentCourseMessages.load(locale),
    ]);
    const known = client.readQuery({ query: AttainmentDocument, variables });
    if (!known?.attainment) throw notFound();
    const { boundaries, province, indicator, year } = known.attainment;
    const units = boundaries === "CURRENT" ? province.predecessors.map((unit) => unit.id) : [];
    return { query, former: await formerRows(client, units, indicator.code, year.value) };
  },
  component: lazyRouteComponent(() => import("../pages/attainment/AttainmentPage.tsx"), "AttainmentPage"),
  pendingComponent: AttainmentSkeleton,
});

/** What the units before reported; null where there were none. */
async function formerRows(client: ApolloClient, provinces: string[], indicator: string, year: number) {
  if (provinces.length === 0) return null;
  const { data } = await client.query({
    query: FormerUnitsDocument,
    variables: { provinces, indicator, year },
  });
  return data?.attainments.nodes ?? null;
}
