import { MapWidgetDocument } from "../../generated/documents.ts";
import { mapWidgetMessages } from "../../i18n/map-widget.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { widgetNotesMessages } from "../../i18n/widget-notes.ts";
import { yearParameter } from "../parameter.ts";
import { widget } from "../widget.ts";
import { mapView } from "./map-view.ts";

/** The provinces of a year as tiles: where there are figures, and what share of targets was met. */
export const mapWidget = widget({
  parameters: { year: yearParameter },
  async load(context, { year = null }) {
    const { ask, view, locale } = context;
    const [answer, texts, overview, notes] = await Promise.all([
      ask(MapWidgetDocument, { year, ...view }),
      mapWidgetMessages.load(locale),
      overviewMessages.load(locale),
      widgetNotesMessages.load(locale),
    ]);
    return { view: await mapView(answer, context, { texts, overview, notes }) };
  },
});
