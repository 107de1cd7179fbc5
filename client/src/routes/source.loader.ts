import type { ViewClient } from "../apollo/view-clients.ts";
import { SourceDocument } from "../generated/documents.ts";
import { loadAttainments } from "../pages/sources/load-attainments.ts";

/** A source and what its facts came to; null where there is no such source. */
export async function loadSource({ client, preloadQuery }: ViewClient, id: string) {
  const variables = { id };
  const query = preloadQuery(SourceDocument, { variables });
  await preloadQuery.toPromise(query);
  const source = client.readQuery({ query: SourceDocument, variables })?.source;
  if (!source) return null;
  const found = await loadAttainments(client, [...source.targets.nodes, ...source.actuals.nodes]);
  return { query, found };
}
