import { GrowthWidgetDocument, type GrowthWidgetQuery } from "../../generated/documents.ts";
import { ANY_GROWTH } from "../../pages/growth/growth-filter.ts";
import { askInView, type InView, type Narrowing, narrowingVariables } from "../ask-in-view.ts";
import type { WidgetContext } from "../widget.ts";

export type GrowthAnswer = InView<GrowthWidgetQuery>;

export function askGrowth(
  { ask, view }: Pick<WidgetContext, "ask" | "view">,
  { year, ...narrowing }: Narrowing & { year?: number },
) {
  return askInView(narrowing, view, (narrowed, inView) => {
    const variables = narrowingVariables(narrowed, inView);
    const filter = { ...variables.filter, targetGrowth: ANY_GROWTH };
    return ask(GrowthWidgetDocument, {
      ...variables,
      year: year ?? null,
      filter,
      belowLast: { ...filter, ambition: { in: ["BELOW_LAST_RESULT"] } },
    });
  });
}
