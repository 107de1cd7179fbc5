import type { Locale } from "@doichieu/schema/vocabulary";
import { isWidgetName, type WidgetName } from "../embedding/widget-name.ts";
import { type FiguresView, viewOf } from "../view/figures-view.ts";
import { type Look, TRANSPARENT } from "./look/look.ts";
import { lookParameters } from "./look/look-parameters.ts";
import { suits, themeFor } from "./look/look-tokens.ts";
import { type Mistake, missingParameter, noWidget, wrongValue } from "./mistake.ts";
import { dayParameter, oneOf, type Parameter, wholeNumber } from "./parameter.ts";
import { readParameters } from "./read-parameters.ts";
import type { Widget } from "./widget.ts";

/** px of a whole widget: narrower nothing can be read, wider nobody's page is */
const NARROWEST = 240;
const WIDEST = 1600;

/** clocks of one server agree to the second */
const SECOND_MS = 1000;

/** An instant that exists: 2025-02-29 has none. */
function isInstant(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return false;
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.slice(0, 19));
}

const instant: Parameter<string> = {
  read: (text) => (isInstant(text) ? text : undefined),
  takes: {
    VI: "một thời điểm theo giờ UTC đã qua, như 2025-11-15T05:00:00Z",
    EN: "an instant in UTC that has passed, such as 2025-11-15T05:00:00Z",
  },
};

/** What every widget takes: language, figures, look and size. */
const commonParameters = {
  lang: oneOf("vi", "en"),
  boundaries: oneOf("current"),
  asOf: dayParameter,
  recordedBy: instant,
  width: wholeNumber(NARROWEST, WIDEST),
  scale: wholeNumber(1, 3),
  ...lookParameters,
};

export interface WidgetRequest {
  name: WidgetName;
  widget: Widget;
  locale: Locale;
  view: FiguresView;
  /** ISO instant by which the figures had been recorded; null: as they stand */
  recordedBy: string | null;
  look: Look;
  /** px of the whole widget; null: any */
  width: number | null;
  scale: number;
  /** of the widget's own parameters */
  values: Record<string, unknown>;
}

interface CommonValues {
  lang?: "vi" | "en";
  boundaries?: "current";
  asOf?: string;
  recordedBy?: string;
  width?: number;
  scale?: number;
  theme?: Look["theme"];
  accent?: string;
  background?: string;
  font?: string;
}

/** Mistakes are told in the language that the address asks for, whatever else it says. */
export function requestedLocale(search: URLSearchParams): Locale {
  return search.get("lang") === "en" ? "EN" : "VI";
}

/** Mistakes are as wide as the address asks for, where it says so; null: any. */
export function requestedWidth(search: URLSearchParams): number | null {
  return commonParameters.width.read(search.get("width") ?? "") ?? null;
}

/** What an address asks for, or the mistake in it. `now` is an ISO instant. */
export function widgetRequest(
  name: string,
  search: URLSearchParams,
  widgets: Readonly<Partial<Record<WidgetName, Widget>>>,
  now: string,
): { request: WidgetRequest } | { mistake: Mistake } {
  const locale = requestedLocale(search);
  const widget = isWidgetName(name) ? widgets[name] : undefined;
  if (!(isWidgetName(name) && widget)) return { mistake: noWidget(name, locale) };
  const read = readParameters(search, { ...widget.parameters, ...commonParameters }, locale);
  if ("mistake" in read) return read;
  const common = read.values as CommonValues;
  const mistake = wrongTime(common, now, locale) ?? wrongGround(common, locale);
  if (mistake) return { mistake };
  return {
    request: {
      name,
      widget,
      locale,
      view: viewOf(common),
      recordedBy: common.recordedBy ?? null,
      look: lookOf(common),
      width: common.width ?? null,
      scale: common.scale ?? 1,
      values: read.values,
    },
  };
}

/** A frozen widget says which day it speaks of, and nobody knows what will be recorded. */
function wrongTime({ asOf, recordedBy }: CommonValues, now: string, locale: Locale): Mistake | null {
  if (recordedBy === undefined) return null;
  if (asOf === undefined) return missingParameter("asOf", dayParameter, locale);
  const isToCome = Date.parse(recordedBy) > Date.parse(now) + SECOND_MS;
  return isToCome ? wrongValue("recordedBy", recordedBy, instant, locale) : null;
}

/** A theme whose words cannot be read on the background asked for. */
function wrongGround({ theme, background }: CommonValues, locale: Locale): Mistake | null {
  if (!background || background === TRANSPARENT || !theme || theme === "auto") return null;
  if (suits(theme, background)) return null;
  const other = theme === "light" ? "dark" : "light";
  const takes = {
    VI: `một màu nền đọc được chữ, hay thêm theme=${other}`,
    EN: `a background that its words can be read on, or theme=${other} with it`,
  };
  return wrongValue("background", background.slice(1), { takes }, locale);
}

function lookOf({ theme, accent, background, font }: CommonValues): Look {
  const isColour = background !== undefined && background !== TRANSPARENT;
  // on a background of its own, a widget has no use for the reader's system
  const chosen = isColour && (theme === undefined || theme === "auto") ? themeFor(background) : theme;
  return {
    theme: chosen ?? "light",
    accent: accent ?? null,
    background: background ?? null,
    font: font ?? null,
  };
}
