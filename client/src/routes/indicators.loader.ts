import { IndicatorsDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadIndicators({ preloadQuery, view }: LoadContext) {
  const query = preloadQuery(IndicatorsDocument, { variables: { ...view } });
  await preloadQuery.toPromise(query);
  return { query };
}
