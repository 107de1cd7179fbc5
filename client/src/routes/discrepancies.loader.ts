import { DiscrepanciesDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadDiscrepancies({ preloadQuery, view }: LoadContext, after: string | undefined) {
  const query = preloadQuery(DiscrepanciesDocument, { variables: { ...view, after: after ?? null } });
  await preloadQuery.toPromise(query);
  return { query, isFirst: after === undefined };
}
