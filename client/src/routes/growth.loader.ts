import { GrowthDocument } from "../generated/documents.ts";
import { type GrowthSearch, growthVariables } from "../pages/growth/growth-filter.ts";
import { chooseGrowthYear } from "./choose-year.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadGrowth({ client, preloadQuery, view }: LoadContext, search: GrowthSearch) {
  const variables = growthVariables(search, view);
  const year = search.year ?? (await chooseGrowthYear(client, variables));
  const query = preloadQuery(GrowthDocument, { variables: { ...variables, year } });
  await preloadQuery.toPromise(query);
  return { search: { ...search, year }, query };
}
