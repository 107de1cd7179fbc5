import { yearCounts } from "../format/year-counts.ts";
import { OverviewDocument } from "../generated/documents.ts";
import { overviewData } from "../pages/overview/overview-data.ts";
import { rememberYears } from "../view/known-years.ts";
import type { LoadContext } from "./load-context.ts";

/** A year, or the one that the server chooses where none is asked for. */
export async function loadOverview({ ask, view }: LoadContext, asked: number | undefined) {
  const { year, data } = overviewData(await ask(OverviewDocument, { year: asked ?? null, ...view }));
  rememberYears("/", view, {
    years: data.years.map(({ value }) => value),
    counted: yearCounts(data.byYear),
  });
  return { year, view, data };
}
