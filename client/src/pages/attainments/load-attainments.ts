import type { ViewClient } from "../../apollo/view-clients.ts";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";
import { AttainmentsChoicesDocument, AttainmentsDocument } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { filterOf } from "./attainments-filter.ts";
import { attainmentsVariables } from "./attainments-variables.ts";

/** Asks for the first rows, their counts and what they can be narrowed to, all at once. */
export function loadAttainments(
  { preloadQuery }: ViewClient,
  { sort, ...search }: AttainmentsSearch & { sort?: string },
  view: FiguresView,
) {
  const filter = filterOf(search);
  const variables = attainmentsVariables(filter, sort, view);
  const query = preloadQuery(AttainmentsDocument, { variables });
  const choices = preloadQuery(AttainmentsChoicesDocument, { variables: { ...view } });
  const arrival = Promise.all([preloadQuery.toPromise(query), preloadQuery.toPromise(choices)]);
  return { filter, variables, query, choices, arrival };
}
