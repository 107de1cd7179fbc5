import { IndicatorDocument } from "../generated/documents.ts";
import { type IndicatorData, indicatorData } from "../pages/indicator/indicator-data.ts";
import type { FiguresView } from "../view/figures-view.ts";
import { type IndicatorSearch, provinceIds } from "./indicator-search.ts";
import type { LoadContext } from "./load-context.ts";

/**
 * An indicator, in the year and the provinces of the address or in those that the server chooses, and where to go
 * instead if the units of the address stand elsewhere; null where there is none.
 */
export async function loadIndicator({ ask, view }: LoadContext, code: string, search: IndicatorSearch) {
  const { year = null, provinces } = search;
  const ids = provinces === undefined ? null : provinceIds(provinces);
  const found = indicatorData(await ask(IndicatorDocument, { code, year, provinces: ids, ...view }));
  return found && { ...found, elsewhere: viewOfUnits(view, found.data.indicator.series) };
}

type Series = IndicatorData["indicator"]["series"];

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
