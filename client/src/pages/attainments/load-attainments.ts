import { recentAnswer } from "../../apollo/recent-answers.ts";
import type { ViewClient } from "../../apollo/view-clients.ts";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";
import { AttainmentsChoicesDocument, AttainmentsDocument } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { filterOf } from "./attainments-filter.ts";
import { attainmentsVariables } from "./attainments-variables.ts";

/** Asks for the first rows, their counts and what they can be narrowed to, all at once. */
export async function loadAttainments(
  { client, preloadQuery }: ViewClient,
  { sort, ...search }: AttainmentsSearch & { sort?: string },
  view: FiguresView,
) {
  const filter = filterOf(search);
  const variables = attainmentsVariables(filter, sort, view);
  const choices = preloadQuery(AttainmentsChoicesDocument, { variables: { ...view } });
  const [data] = await Promise.all([
    recentAnswer(client, AttainmentsDocument, variables),
    preloadQuery.toPromise(choices),
  ]);
  return { filter, variables, data, choices };
}
