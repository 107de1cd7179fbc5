import type { ShownWidget } from "./shown-widget.ts";
import type { WidgetView } from "./widget.ts";
import type { WidgetRequest } from "./widget-request.ts";

export interface DataState {
  shown: ShownWidget;
  view: WidgetView;
  request: WidgetRequest;
  isGenerated: boolean;
}

/** A widget for programs. The names are a promise; a name that is not known yet may be added at any time. */
export function widgetData({ shown, view, request, isGenerated }: DataState): string {
  const { locale, notes, source, more } = shown;
  return JSON.stringify({
    widget: request.name,
    lang: locale === "EN" ? "en" : "vi",
    boundaries: view.boundaries,
    asOf: request.view.asOf,
    recordedBy: request.recordedBy,
    generated: isGenerated,
    about: view.about,
    title: view.title,
    notes,
    source,
    page: more?.href ?? null,
    rows: view.data,
  });
}
