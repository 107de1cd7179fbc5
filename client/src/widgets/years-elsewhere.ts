import { targetVerdicts, totalOf } from "../charts/verdict-counts.ts";
import { dateText } from "../format/date-text.ts";
import { verdictCounts } from "../format/verdict-counts.ts";
import { WidgetYearsDocument, type WidgetYearsQueryVariables } from "../generated/documents.ts";
import type { WidgetNotes } from "../i18n/widget-notes.vi.ts";
import { yearSpans, yearsWithFigures } from "../i18n/years-with-figures.ts";
import type { WidgetContext } from "./widget.ts";

/** Which years have targets or, where none has, any figure. */
export async function yearsElsewhere(
  { ask, locale, view: { asOf } }: Pick<WidgetContext, "ask" | "locale" | "view">,
  filter: WidgetYearsQueryVariables["filter"],
  notes: WidgetNotes,
): Promise<string> {
  const { attainmentSummary } = await ask(WidgetYearsDocument, { filter });
  const yearsOf = (summaries: typeof attainmentSummary) =>
    summaries.flatMap(({ year }) => (year ? [year.value] : []));
  const withTargets = attainmentSummary.filter(
    (summary) => totalOf(verdictCounts(summary), targetVerdicts) > 0,
  );
  return withTargets.length > 0
    ? notes.yearsWithTargets(yearSpans(yearsOf(withTargets)))
    : yearsWithFigures(yearsOf(attainmentSummary), locale, asOf && dateText(asOf, locale));
}
