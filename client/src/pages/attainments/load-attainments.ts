import type { Ask } from "../../apollo/ask.ts";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";
import { AttainmentsChoicesDocument, AttainmentsDocument } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { filterOf } from "./attainments-filter.ts";
import { attainmentsVariables } from "./attainments-variables.ts";

/** Asks for the first rows, their counts and what they can be narrowed to, all at once. */
export async function loadAttainments(
  { ask, view }: { ask: Ask; view: FiguresView },
  { sort, ...search }: AttainmentsSearch & { sort?: string },
) {
  const filter = filterOf(search);
  const variables = attainmentsVariables(filter, sort, view);
  const [data, choices] = await Promise.all([
    ask(AttainmentsDocument, variables),
    ask(AttainmentsChoicesDocument, { ...view }),
  ]);
  return { filter, variables, data, choices };
}
