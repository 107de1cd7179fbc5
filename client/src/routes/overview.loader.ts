import { yearCounts } from "../format/year-counts.ts";
import { OverviewDocument } from "../generated/documents.ts";
import { rememberYears } from "../view/known-years.ts";
import { chooseOverviewYear } from "./choose-year.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadOverview({ ask, view }: LoadContext, asked: number | undefined) {
  const year = asked ?? (await chooseOverviewYear(ask, view));
  const data = await ask(OverviewDocument, { year, ...view });
  rememberYears("/", view, {
    years: data.years.map(({ value }) => value),
    counted: yearCounts(data.byYear),
  });
  return { year, view, data };
}
