import type { ViewClient } from "../apollo/view-clients.ts";
import { SourcesDocument } from "../generated/documents.ts";

export async function loadSources({ preloadQuery }: ViewClient, after: string | undefined) {
  const query = preloadQuery(SourcesDocument, { variables: { after: after ?? null } });
  await preloadQuery.toPromise(query);
  return { query, isFirst: after === undefined };
}
