import type { AttainmentsChoices_queryFragment, AttainmentsQuery } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";

/** What a list can be narrowed to: the same however far it is, and so not asked for with each filter. */
export type AttainmentsChoices = AttainmentsChoices_queryFragment;

let last: { view: FiguresView; choices: AttainmentsChoices } | null = null;

/** Those of the list that is in sight; null in another view. */
export function choicesInSight({ boundaries, asOf }: FiguresView): AttainmentsChoices | null {
  return last?.view.boundaries === boundaries && last.view.asOf === asOf ? last.choices : null;
}

/** Keeps those that came with an answer at hand; null where it came without. */
export function keptChoices(view: FiguresView, answer: AttainmentsQuery): AttainmentsChoices | null {
  const { provinces, provincesIn, indicatorsIn, years } = answer;
  if (!(provinces && provincesIn && indicatorsIn && years)) return null;
  const choices = { provinces, provincesIn, indicatorsIn, years };
  last = { view, choices };
  return choices;
}
