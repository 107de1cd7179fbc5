import { GrowthDocument } from "../generated/documents.ts";
import { growthData } from "../pages/growth/growth-data.ts";
import { type GrowthSearch, growthVariables } from "../pages/growth/growth-filter.ts";
import type { LoadContext } from "./load-context.ts";

/** A year of growth, or the one that the server chooses where none is asked for. */
export async function loadGrowth({ ask, view }: LoadContext, search: GrowthSearch) {
  const variables = { ...growthVariables(search, view), year: search.year ?? null };
  const { year, data } = growthData(await ask(GrowthDocument, variables));
  return { search: { ...search, year }, data };
}
