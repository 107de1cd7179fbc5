import type { WidgetName } from "./widget-name.ts";

/** What a page lets others show of it: which drawing, of what. Language, view and look come on top. */
export interface WidgetLink {
  widget: WidgetName;
  /** the widget's own parameters, as its address takes them */
  search: Readonly<Record<string, string>>;
}

export const WIDGETS_PATH = "/embed/v1";

/** The same drawing for a frame, as a picture, as a table, as data. */
export type WidgetEnding = "" | ".svg" | ".png" | ".html" | ".json";

/** Path and search of a widget, from the root of the site. */
export function widgetHref({ widget, search }: WidgetLink, ending: WidgetEnding = ""): string {
  const query = new URLSearchParams(search).toString();
  return `${WIDGETS_PATH}/${widget}${ending}${query && `?${query}`}`;
}
