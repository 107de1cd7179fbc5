import type { FastifyInstance, FastifyRequest } from "fastify";
import { askedFor, originOf } from "./embed-asked.ts";
import type { EmbedDrawings } from "./embed-drawings.ts";
import { KEPT_BY_NOBODY } from "./embed-headers.ts";
import { problemOf, RETRY_AFTER } from "./embed-refusal.ts";
import type { EmbedRouteParts } from "./embed-routes.ts";
import { frameHtml, widgetAddress } from "./embedded-frame.ts";
import type { Drawn } from "./kept-drawings.ts";
import { type OEmbedAsked, oembedAsked } from "./oembed-asked.ts";
import type { WidgetDrawer } from "./widget-drawer.ts";

/** px */
const USUAL_WIDTH = 640;
/** A narrower one cannot be drawn: a link stands in its place, then. */
const NARROWEST = 240;
/** A frame's page is higher than the drawing alone by so much: the line that opens its table, and letters set by the browser. */
const TABLE_LINE = 60;
/** seconds */
const KEPT_FOR = 3600;

type OEmbedParts = Pick<EmbedRouteParts, "drawings" | "publicUrl" | "tokens"> &
  Pick<WidgetDrawer, "pageWidget">;

const about = (title: string, origin: string) => ({
  version: "1.0",
  title,
  provider_name: "Đối Chiếu",
  provider_url: origin,
  cache_age: KEPT_FOR,
});

/** What others embed: https://oembed.com, a "rich" one; where it has no room, a "link" to its page. */
function embeddable(
  { link, page, mostWidth, mostHeight }: OEmbedAsked,
  origin: string,
  { title, ...drawn }: Drawn,
) {
  if (mostWidth < NARROWEST) return { ...about(title, origin), type: "link" };
  const width = Math.min(USUAL_WIDTH, mostWidth);
  const height = Math.min(drawn.height + TABLE_LINE, mostHeight);
  return {
    ...about(title, origin),
    type: "rich",
    html: frameHtml({ src: widgetAddress(origin, link), page, title, width, height }),
    width,
    height,
    // one that is larger than asked for is left out
    ...(drawn.height <= mostHeight && {
      thumbnail_url: widgetAddress(origin, link, ".png", { width: String(drawn.width) }),
      thumbnail_width: drawn.width,
      thumbnail_height: drawn.height,
    }),
  };
}

/** Why nothing is answered, by status. */
const reasons: Record<number, string> = {
  400: "the figures of this day are too many to work out",
  401: "this server shows its drawings to who has a token",
  404: "this address stands for no drawing of this server",
  501: "the answer is JSON; leave format out",
  503: "ask again later",
};

/** Drawn as wide as it is to be shown, so that its height is known; null where nothing can be drawn of it. */
async function drawnFor(
  { link: { widget, search }, mostWidth }: OEmbedAsked,
  request: FastifyRequest,
  drawings: EmbedDrawings,
  origin: string,
): Promise<Drawn | null> {
  const width = String(Math.max(NARROWEST, Math.min(USUAL_WIDTH, mostWidth)));
  const asked = askedFor(`${widget}.svg`, new URLSearchParams({ ...search, width }), origin);
  const drawing = asked && (await drawings.of(request, asked, null));
  const drawn = await drawing?.drawn();
  return drawn?.status === 200 ? drawn : null;
}

/** /oembed: what to put into another page for an address of ours. Nothing is fetched: it is ours, or it is not known. */
export function oembedRoute(
  scope: FastifyInstance,
  { drawings, publicUrl, tokens, pageWidget }: OEmbedParts,
): void {
  scope.get("/oembed", async (request, reply) => {
    const refuse = (status: number) =>
      reply.code(status).header("cache-control", KEPT_BY_NOBODY).send({ error: reasons[status] });
    const search = new URLSearchParams(request.url.replace(/^[^?]*\??/, ""));
    if ((search.get("format") ?? "json") !== "json") return refuse(501);
    const origin = originOf(request, publicUrl);
    const asked = oembedAsked(search, origin, pageWidget);
    if (!asked) return refuse(404);
    if (tokens.isRequired) return refuse(401);
    try {
      const drawn = await drawnFor(asked, request, drawings, origin);
      if (!drawn) return refuse(404);
      reply.header("cache-control", `public, max-age=${KEPT_FOR}`);
      return embeddable(asked, origin, drawn);
    } catch (error) {
      const { status } = problemOf(error);
      if (status === 500) throw error;
      return refuse(status).header("retry-after", RETRY_AFTER);
    }
  });
}
