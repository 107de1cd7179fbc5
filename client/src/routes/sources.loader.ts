import type { ViewClient } from "../apollo/view-clients.ts";
import { SourcesDocument } from "../generated/documents.ts";

export async function loadSources({ preloadQuery }: ViewClient) {
  const query = preloadQuery(SourcesDocument, { variables: { after: null } });
  await preloadQuery.toPromise(query);
  return { query };
}
