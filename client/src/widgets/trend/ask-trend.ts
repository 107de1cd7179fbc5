import { TrendWidgetDocument, type TrendWidgetQuery } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { unitUnder } from "../../view/unit-under.ts";
import type { UnknownValue, WidgetContext } from "../widget.ts";

export type TrendIndicator = NonNullable<TrendWidgetQuery["indicator"]>;

export interface TrendAnswer {
  indicator: TrendIndicator;
  /** the provinces asked for; null: the server has chosen */
  provinces: readonly string[] | null;
  /** the view it is of: units stand under the boundaries they have */
  view: FiguresView;
}

/** `provinces`: ids; null: whichever the server chooses. */
export async function askTrend(
  { ask, view }: Pick<WidgetContext, "ask" | "view">,
  code: string,
  provinces: readonly string[] | null,
): Promise<TrendAnswer | { unknown: UnknownValue }> {
  const ids = [...(provinces ?? [])];
  const answer = await ask(TrendWidgetDocument, { code, provinces: provinces && ids, ids, ...view });
  const { indicator, provinces: units } = answer;
  if (!indicator) return { unknown: { parameter: "indicator", value: code } };
  const unknown = ids.find((id) => units.every((unit) => unit.id !== id));
  if (unknown !== undefined) return { unknown: { parameter: "provinces", value: unknown } };
  const inView = units.map((unit) => unitUnder(view, unit));
  const elsewhere = inView.find((found) => found !== null);
  if (!elsewhere) return { indicator, provinces, view };
  // in the order of the address; two that went into one are one
  const placed = ids.map((id) => inView[units.findIndex((unit) => unit.id === id)]?.id ?? id);
  const { boundaries } = elsewhere;
  return askTrend({ ask, view: { ...view, boundaries } }, code, [...new Set(placed)]);
}
