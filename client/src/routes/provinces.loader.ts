import { ProvincesDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadProvinces({ preloadQuery, view }: LoadContext) {
  const query = preloadQuery(ProvincesDocument, { variables: { ...view } });
  await preloadQuery.toPromise(query);
  return { view, query };
}
