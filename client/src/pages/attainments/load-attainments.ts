import type { Ask } from "../../apollo/ask.ts";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";
import { AttainmentsChoicesDocument, AttainmentsDocument } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { filterOf } from "./attainments-filter.ts";
import { attainmentsVariables } from "./attainments-variables.ts";

interface LoadContext {
  ask: Ask;
  view: FiguresView;
}

/** What a list can be narrowed to. */
export function loadChoices({ ask, view: { boundaries, asOf } }: LoadContext) {
  return ask(AttainmentsChoicesDocument, { boundaries, asOf });
}

/** The first rows of a list, and what is counted of all of them. */
export async function loadAttainments(
  { ask, view }: LoadContext,
  { sort, ...search }: AttainmentsSearch & { sort?: string },
) {
  const filter = filterOf(search);
  const variables = attainmentsVariables(filter, sort, view);
  return { filter, variables, data: await ask(AttainmentsDocument, variables) };
}
