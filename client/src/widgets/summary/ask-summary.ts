import { decidedVerdicts } from "@doichieu/schema/vocabulary";
import { targetVerdicts } from "../../charts/verdict-counts.ts";
import { SummaryWidgetDocument, type SummaryWidgetQuery } from "../../generated/documents.ts";
import { askInView, type InView, type Narrowing, narrowingVariables } from "../ask-in-view.ts";
import type { WidgetContext } from "../widget.ts";

export type SummaryAnswer = InView<SummaryWidgetQuery>;

export interface SummaryAsked extends Narrowing {
  year?: number;
  rows: number;
}

export function askSummary(
  { ask, view }: Pick<WidgetContext, "ask" | "view">,
  { year, rows, ...narrowing }: SummaryAsked,
) {
  return askInView(narrowing, view, (narrowed, inView) => {
    const { filter, ...names } = narrowingVariables(narrowed, inView);
    return ask(SummaryWidgetDocument, {
      ...names,
      year: year ?? null,
      filter,
      country: { ...filter, scheme: { in: ["NATIONAL"] } },
      targets: { ...filter, verdict: { in: [...targetVerdicts] } },
      short: { ...filter, verdict: { in: ["NOT_MET", "NEARLY_MET"] } },
      final: { ...filter, verdict: { in: [...decidedVerdicts] }, provisional: false },
      rows,
    });
  });
}
