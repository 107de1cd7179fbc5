import {
  type IndicatorWidget_namedFragment,
  IndicatorWidgetDocument,
  IndicatorWidgetYearsDocument,
} from "../../generated/documents.ts";
import { unitUnder } from "../../view/unit-under.ts";
import {
  attainmentParameter,
  indicatorParameter,
  type ParameterValues,
  provinceParameter,
  yearParameter,
} from "../parameter.ts";
import { type UnknownValue, type WidgetContext, type WidgetLoaded, widget } from "../widget.ts";
import { emptyIndicatorView, indicatorView, unpublishedView } from "./indicator-view.ts";
import { mainAttainment } from "./main-attainment.ts";

const parameters = {
  attainment: attainmentParameter,
  indicator: indicatorParameter,
  province: provinceParameter,
  year: yearParameter,
};
type Values = ParameterValues<typeof parameters>;

/** One target against what was achieved: by its id, or the one that speaks for an indicator's year in a province. */
export const indicatorWidget = widget({
  parameters,
  load: (context, values) =>
    values.attainment === undefined
      ? loadNamed(context, values)
      : loadById(context, values.attainment, values),
});

const unknown = (parameter: string, value: string): WidgetLoaded => ({ unknown: { parameter, value } });

async function loadById(
  { ask, view: { asOf }, locale }: WidgetContext,
  id: string,
  values: Values,
): Promise<WidgetLoaded> {
  const { attainment, today } = await ask(IndicatorWidgetDocument, { id, asOf, isPast: asOf !== null });
  const named = attainment ?? today;
  if (!named) return unknown("attainment", id);
  const other = contradiction(named, values);
  if (other) return { unknown: other };
  if (attainment) return { view: await indicatorView(attainment, 0, locale) };
  return { view: await unpublishedView(named, asOf ?? "", locale) };
}

/** An id says what, where and when by itself; an address that says otherwise as well names nothing. */
function contradiction(
  { indicator, province, year }: Omit<IndicatorWidget_namedFragment, " $fragmentName">,
  values: Values,
): UnknownValue | null {
  const own = { indicator: indicator.code, province: province.id, year: year.value };
  for (const parameter of ["indicator", "province", "year"] as const) {
    const value = values[parameter];
    if (value !== undefined && value !== own[parameter]) return { parameter, value: String(value) };
  }
  return null;
}

async function loadNamed(context: WidgetContext, values: Values): Promise<WidgetLoaded> {
  const { ask, view, locale } = context;
  // nothing names a comparison: that is what is missing
  if (values.indicator === undefined && values.province === undefined) return unknown("attainment", "");
  if (values.indicator === undefined) return unknown("indicator", "");
  if (values.province === undefined) return unknown("province", "");
  const asked = { indicator: values.indicator, province: values.province, ...view };
  let found = await ask(IndicatorWidgetYearsDocument, asked);
  if (!found.indicator) return unknown("indicator", values.indicator);
  if (!found.province) return unknown("province", values.province);
  const unit = unitUnder(view, found.province);
  const { boundaries } = unit ?? view;
  if (unit) found = await ask(IndicatorWidgetYearsDocument, { ...asked, province: unit.id, boundaries });
  const { indicator, province, attainments } = found;
  const main = mainAttainment(attainments.nodes, values.year);
  const { asOf } = view;
  const { attainment } = main
    ? await ask(IndicatorWidgetDocument, { id: main.id, asOf, isPast: false })
    : { attainment: null };
  if (attainment) return { view: await indicatorView(attainment, main?.others ?? 0, locale) };
  if (!(indicator && province)) return unknown("province", values.province);
  const years = attainments.nodes.map(({ year }) => year.value);
  return {
    view: await emptyIndicatorView(
      { indicator, province, boundaries, asOf, year: values.year ?? null, years },
      locale,
    ),
  };
}
