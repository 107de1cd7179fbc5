import { IndicatorDocument, type IndicatorQuery } from "../generated/documents.ts";
import type { FiguresView } from "../view/figures-view.ts";
import { chooseIndicator } from "./choose-indicator.ts";
import type { IndicatorSearch } from "./indicator-search.ts";
import type { LoadContext } from "./load-context.ts";

/** An indicator, and where to go instead if the units of the address stand elsewhere; null where there is none. */
export async function loadIndicator({ ask, view }: LoadContext, code: string, search: IndicatorSearch) {
  const choice = await chooseIndicator(ask, view, code, search);
  const data = await ask(IndicatorDocument, { code, ...choice, ...view });
  const { indicator } = data;
  return indicator ? { choice, data, elsewhere: viewOfUnits(view, indicator.series) } : null;
}

type Series = NonNullable<IndicatorQuery["indicator"]>["series"];

/** Units stand under the boundaries they have; an address that says otherwise leads to the one that does. */
function viewOfUnits({ boundaries }: FiguresView, series: Series) {
  const units = series.map(({ province }) => province);
  if (boundaries === "AS_REPORTED")
    return units.some(({ predecessors }) => predecessors.length > 0)
      ? { boundaries: "current" as const }
      : null;
  const today = units.map(({ id, successors }) => successors[0]?.id ?? id);
  return today.some((id, place) => id !== units[place]?.id)
    ? { provinces: [...new Set(today)].join(",") }
    : null;
}
