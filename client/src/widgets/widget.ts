import type { Boundaries, Locale } from "@doichieu/schema/vocabulary";
import type { Ask } from "../apollo/ask.ts";
import type { ExportPicture, ExportTable } from "../exports/export-view.ts";
import type { FiguresView } from "../view/figures-view.ts";
import type { Parameter, ParameterValues } from "./parameter.ts";

export interface WidgetContext {
  ask: Ask;
  view: FiguresView;
  locale: Locale;
}

/** One row of a widget's data as programs read it: names and units as in the API. Never printed text alone. */
export type WidgetDatum = Readonly<Record<string, unknown>>;

/** What a widget shows, in every form it is asked for. Nothing of it is drawn before it is asked for. */
export interface WidgetView {
  /** under which the figures are drawn: a unit stands under those it has, whatever was asked for */
  boundaries: Boundaries;
  /** of what and when, in few words: "Thừa Thiên Huế, 2019" */
  about: string;
  /** the finding, in a sentence; where there are no figures, that there are none */
  title: string;
  /** unit and rule, and what the drawing leaves out; each a sentence */
  notes: readonly string[];
  /** who published the figures, and when; null where there are none */
  source: string | null;
  /** path of the page that shows more, with the search of its own: language and view are added */
  page: string;
  /** leads there: "Cả 63 tỉnh" */
  pageWords: string;
  /** null where there is nothing to draw: title and notes say why */
  picture: ((width: number) => ExportPicture) | null;
  /** the same figures as a table, every row; its columns with `pictured: null` are for spreadsheets only */
  table: ExportTable;
  data: readonly WidgetDatum[];
}

/** What was asked for does not exist: a value of a parameter that names nothing. */
export interface UnknownValue {
  parameter: string;
  value: string;
}

export type WidgetLoaded = { view: WidgetView } | { unknown: UnknownValue };

export interface Widget<
  Parameters extends Record<string, Parameter<unknown>> = Record<string, Parameter<unknown>>,
> {
  /** its own, beside those that every widget has */
  parameters: Parameters;
  load: (context: WidgetContext, values: ParameterValues<Parameters>) => Promise<WidgetLoaded>;
}

/** Keeps the types of its parameters for its own `load`; the list of all widgets has no use for them. */
export function widget<Parameters extends Record<string, Parameter<unknown>>>(
  made: Widget<Parameters>,
): Widget {
  return made as unknown as Widget;
}
