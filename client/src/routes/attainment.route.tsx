import type { ApolloClient } from "@apollo/client";
import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import {
  AttainmentDocument,
  FormerUnitsDocument,
  type FormerUnitsQueryVariables,
} from "../generated/documents.ts";
import { attainmentMessages } from "../i18n/attainment.ts";
import { attainmentCourseMessages } from "../i18n/attainment-course.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { AttainmentSkeleton } from "../pages/attainment/AttainmentSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";

export const attainmentRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/attainments/$id",
  // the explanation's sentences come from the server, in the language of the page
  loaderDeps: ({ search }) => ({ locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context: { client, preloadQuery }, params: { id }, deps: { locale, asOf } }) => {
    const variables = { id, locale, asOf, isPast: asOf !== null };
    const query = preloadQuery(AttainmentDocument, { variables });
    await Promise.all([
      preloadQuery.toPromise(query),
      attainmentMessages.load(locale),
      attainmentCourseMessages.load(locale),
    ]);
    const known = client.readQuery({ query: AttainmentDocument, variables });
    if (!known?.attainment) {
      if (known?.today) return { query, former: null };
      throw notFound();
    }
    const { boundaries, province, indicator, year } = known.attainment;
    const provinces = boundaries === "CURRENT" ? province.predecessors.map((unit) => unit.id) : [];
    const same = { indicator: indicator.code, year: year.value, asOf };
    return { query, former: await formerRows(client, provinces, same) };
  },
  component: lazyRouteComponent(() => import("../pages/attainment/AttainmentPage.tsx"), "AttainmentPage"),
  pendingComponent: AttainmentSkeleton,
});

/** What the units before reported; null where there were none. */
async function formerRows(
  client: ApolloClient,
  provinces: string[],
  same: Omit<FormerUnitsQueryVariables, "provinces">,
) {
  if (provinces.length === 0) return null;
  const { data } = await client.query({ query: FormerUnitsDocument, variables: { provinces, ...same } });
  return data?.attainments.nodes ?? null;
}
