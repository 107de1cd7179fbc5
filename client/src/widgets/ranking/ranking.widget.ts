import { RankingWidgetDocument } from "../../generated/documents.ts";
import { unitUnder } from "../../view/unit-under.ts";
import {
  indicatorParameter,
  type ParameterValues,
  provinceParameter,
  required,
  wholeNumber,
  yearParameter,
} from "../parameter.ts";
import { type WidgetContext, type WidgetLoaded, widget } from "../widget.ts";
import { rankingView } from "./ranking-view.ts";

const USUAL_ROWS = 10;
/** more than there are provinces */
const MOST_ROWS = 70;

const parameters = {
  indicator: required(indicatorParameter),
  year: yearParameter,
  province: provinceParameter,
  rows: wholeNumber(1, MOST_ROWS),
};

/** The provinces of one year, the best first; one of them stands out where the address names it. */
export const rankingWidget = widget({ parameters, load });

async function load(
  { ask, view, locale }: WidgetContext,
  values: ParameterValues<typeof parameters>,
): Promise<WidgetLoaded> {
  const { indicator: code, year = null, province: id = "", rows = USUAL_ROWS } = values;
  const asked = { indicator: code, year, province: id, hasProvince: id !== "", ...view };
  let found = await ask(RankingWidgetDocument, asked);
  if (!found.indicator) return { unknown: { parameter: "indicator", value: code } };
  if (id !== "" && !found.province) return { unknown: { parameter: "province", value: id } };
  const unit = found.province ? unitUnder(view, found.province) : null;
  if (unit)
    found = await ask(RankingWidgetDocument, { ...asked, province: unit.id, boundaries: unit.boundaries });
  const { indicator, province = null, report } = found;
  if (!indicator) return { unknown: { parameter: "indicator", value: code } };
  const years = found.years.flatMap((each) => each.year?.value ?? []);
  const { boundaries } = unit ?? view;
  const { asOf } = view;
  return { view: await rankingView({ indicator, report, years, province, boundaries, asOf, rows }, locale) };
}
