import { GrowthDocument } from "../generated/documents.ts";
import { type GrowthSearch, growthVariables } from "../pages/growth/growth-filter.ts";
import { chooseGrowthYear } from "./choose-year.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadGrowth({ ask, view }: LoadContext, search: GrowthSearch) {
  const variables = growthVariables(search, view);
  const year = search.year ?? (await chooseGrowthYear(ask, variables));
  const data = await ask(GrowthDocument, { ...variables, year });
  return { search: { ...search, year }, data };
}
