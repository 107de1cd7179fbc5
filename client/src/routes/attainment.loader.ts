import type { ApolloClient } from "@apollo/client";
import type { Locale } from "@doichieu/schema/vocabulary";
import {
  AttainmentDocument,
  FormerUnitsDocument,
  type FormerUnitsQueryVariables,
} from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

/** An attainment as of the day of the view, explained in a language; null where there is none on any day. */
export async function loadAttainment(
  { client, preloadQuery, view: { asOf } }: LoadContext,
  id: string,
  locale: Locale,
) {
  const variables = { id, locale, asOf, isPast: asOf !== null };
  const query = preloadQuery(AttainmentDocument, { variables });
  await preloadQuery.toPromise(query);
  const known = client.readQuery({ query: AttainmentDocument, variables });
  if (!known?.attainment) return known?.today ? { query, former: null } : null;
  const { boundaries, province, indicator, year } = known.attainment;
  const provinces = boundaries === "CURRENT" ? province.predecessors.map((unit) => unit.id) : [];
  const same = { indicator: indicator.code, year: year.value, asOf };
  return { query, former: await formerRows(client, provinces, same) };
}

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
