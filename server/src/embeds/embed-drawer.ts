import type { EmbedAsked } from "./embed-asked.ts";
import type { Drawn } from "./kept-drawings.ts";
import type { Rasterise } from "./rasteriser.ts";
import { Turns } from "./turns.ts";
import type { DrawWidget, WidgetAsked } from "./widget-drawer.ts";

/** Drawing takes turns with all else on one processor: more at once would make each slower, and none sooner. */
const DRAWINGS = { mostAtOnce: 4, mostWaiting: 64, patience: 5000 };
/**
 * Figures of a former day are worked out anew, and that may take seconds of the processor: one after the other, beside
 * the others. An operation's time begins with its turn, so a page's frozen widgets all come, the last after a while.
 */
const WORKED_OUT = { mostAtOnce: 1, mostWaiting: 16, patience: 30_000 };
/** In a thread of their own, and up to 24 MB while it lasts. */
const RASTERS = { mostAtOnce: 1, mostWaiting: 32, patience: 5000 };

export type DrawEmbed = (
  asked: EmbedAsked,
  from: Pick<WidgetAsked, "answer" | "now" | "tokenSearch">,
) => Promise<Drawn>;

/** Draws in the form asked for; rejects with an EmbedRefusal where it is not to be now. */
export function embedDrawer(drawWidget: DrawWidget, rasterise: Rasterise): DrawEmbed {
  const drawings = new Turns(DRAWINGS);
  const workedOut = new Turns(WORKED_OUT);
  const rasters = new Turns(RASTERS);
  return async ({ widget, form, search, origin }, from) => {
    const asked = { widget, form, search: new URLSearchParams(search), origin, ...from };
    const turns = search.has("asOf") ? workedOut : drawings;
    const drawing = await turns.take(() => drawWidget(asked));
    const { status, title, width, height } = drawing;
    const body =
      form === "raster" ? await rasters.take(() => rasterise(drawing.body, drawing)) : drawing.body;
    return { status, body, title, width, height };
  };
}
