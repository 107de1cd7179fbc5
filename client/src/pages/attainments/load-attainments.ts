import type { Ask } from "../../apollo/ask.ts";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";
import { AttainmentsDocument } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { choicesInSight, keptChoices } from "./attainments-choices.ts";
import { filterOf } from "./attainments-filter.ts";
import { attainmentsVariables } from "./attainments-variables.ts";

interface LoadContext {
  ask: Ask;
  view: FiguresView;
}

/**
 * The first rows of a list, and what is counted of all of them; with what it can be narrowed to, unless the page has
 * that from the list it `goesOn` from.
 */
export async function loadAttainments(
  { ask, view }: LoadContext,
  { sort, ...search }: AttainmentsSearch & { sort?: string },
  goesOn: boolean,
) {
  const filter = filterOf(search);
  const variables = attainmentsVariables(filter, sort, view);
  const known = goesOn ? choicesInSight(view) : null;
  const data = await ask(AttainmentsDocument, { ...variables, any: view, withChoices: !known });
  const choices = known ?? keptChoices(view, data);
  if (!choices) throw new Error("a list came without its choices");
  return { filter, variables, choices, data };
}
