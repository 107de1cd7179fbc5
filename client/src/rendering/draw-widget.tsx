import type { Ask } from "../apollo/ask.ts";
import { WIDGETS_PATH, type WidgetEnding } from "../embedding/widget-link.ts";
import { widgetSvg } from "../widgets/frame/widget-svg.tsx";
import type { Look } from "../widgets/look/look.ts";
import { type Mistake, unknownValue } from "../widgets/mistake.ts";
import type { WidgetFiles } from "../widgets/page/WidgetPage.tsx";
import { drawnPageHtml, tablePageHtml } from "../widgets/page/widget-html.tsx";
import { type ShownWidget, shownMistake, shownView } from "../widgets/shown-widget.ts";
import { widgetData } from "../widgets/widget-data.ts";
import {
  requestedLocale,
  requestedWidth,
  type WidgetRequest,
  widgetRequest,
} from "../widgets/widget-request.ts";
import { widgets } from "../widgets/widgets.ts";
import type { WidgetAsked, WidgetDrawing } from "./widget-drawing.ts";

// biome-ignore lint/performance/noBarrelFile: the server loads one file, and takes both from it
export { pageWidget } from "../embedding/page-widget.ts";

/** as the build for frames leaves them behind: vite.server.config.ts */
declare const WIDGET_FILES: WidgetFiles;

/** px of a widget whose address does not say how wide it is */
const USUAL_WIDTH = 640;
const PLAIN: Look = { theme: "light", accent: null, background: null, font: null };

/** A widget in the form asked for. What cannot be drawn as asked is drawn, too: it says what to mend. */
export async function drawWidget(asked: WidgetAsked): Promise<WidgetDrawing> {
  const { widget, search, now } = asked;
  const found = widgetRequest(widget, search, widgets, now);
  if ("mistake" in found) return drawMistake(asked, found.mistake);
  const { request } = found;
  let isGenerated = false;
  const ask: Ask = async (query, variables) => {
    const { data, extensions } = await asked.answer(query, variables);
    isGenerated ||= extensions?.generated === true;
    return data as never;
  };
  const { locale, view: figures, values } = request;
  const loaded = await request.widget.load({ ask, view: figures, locale }, values);
  if ("unknown" in loaded) {
    const { parameter, value } = loaded.unknown;
    const { parameters } = request.widget;
    return drawMistake(asked, unknownValue(parameter, value, parameters[parameter], locale), request);
  }
  const shown = shownView(loaded.view, request, { origin: asked.origin, isGenerated });
  const data = () => widgetData({ shown, view: loaded.view, request, isGenerated });
  return draw({ asked, shown, look: request.look, width: request.width, data });
}

function drawMistake(asked: WidgetAsked, mistake: Mistake, request?: WidgetRequest): WidgetDrawing {
  const shown = shownMistake(mistake, requestedLocale(asked.search));
  const { status, title, remedy } = mistake;
  const data = () => JSON.stringify({ error: { title, remedy } });
  const { look = PLAIN, width = requestedWidth(asked.search) } = request ?? {};
  return { ...draw({ asked, shown, look, width, data }), status };
}

interface DrawnState {
  asked: WidgetAsked;
  shown: ShownWidget;
  look: Look;
  width: number | null;
  data: () => string;
}

function draw({ asked, shown, look, width, data }: DrawnState): WidgetDrawing {
  const { form, search } = asked;
  const title = `${shown.about}: ${shown.title}`;
  const scale = Number(search.get("scale") ?? 1);
  if (form === "svg" || form === "raster") {
    const { svg, ...size } = widgetSvg(shown, look, width ?? USUAL_WIDTH, form === "svg");
    return { status: 200, body: svg, title, scale, ...size };
  }
  const size = { width: width ?? USUAL_WIDTH, height: 0 };
  const page = { look, files: WIDGET_FILES, forms: shown.table && formsOf(asked) };
  const bodies = {
    page: () => drawnPageHtml(shown, page, width),
    table: () => tablePageHtml(shown, page),
    data,
  };
  return { status: 200, body: bodies[form](), title, scale, ...size };
}

/** Where the same is had in other forms. */
function formsOf({ widget, search, tokenSearch, origin }: WidgetAsked) {
  const query = `${search}${tokenSearch}`.replace(/^&/, "");
  const at = (ending: WidgetEnding) => `${WIDGETS_PATH}/${widget}${ending}${query && `?${query}`}`;
  // what a token lets somebody see is nobody else's to embed
  const oembed = tokenSearch ? null : `${origin}/oembed?url=${encodeURIComponent(origin + at(""))}`;
  return { data: at(".json"), picture: at(".svg"), table: at(".html"), oembed };
}
