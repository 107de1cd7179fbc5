import { OverviewDocument } from "../generated/documents.ts";
import { chooseOverviewYear } from "./choose-year.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadOverview({ client, preloadQuery, view }: LoadContext, asked: number | undefined) {
  const year = asked ?? (await chooseOverviewYear(client, view));
  const query = preloadQuery(OverviewDocument, { variables: { year, ...view } });
  await preloadQuery.toPromise(query);
  return { year, view, query };
}
