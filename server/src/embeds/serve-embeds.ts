import type { FastifyInstance, FastifyRequest } from "fastify";
import { fingerprint } from "../http/fingerprint.ts";
import { discoveryTags } from "./discovery.ts";
import { originOf } from "./embed-asked.ts";
import { embedAssets } from "./embed-assets.ts";
import { embedDrawer } from "./embed-drawer.ts";
import { type DrawingParts, EmbedDrawings } from "./embed-drawings.ts";
import { type EmbedRouteParts, embedRoutes } from "./embed-routes.ts";
import { keptRasters } from "./kept-rasters.ts";
import { oembedRoute } from "./oembed-route.ts";
import { openToSites } from "./open-to-sites.ts";
import { type RasterFiles, rasteriser } from "./rasteriser.ts";
import { widgetDrawer } from "./widget-drawer.ts";

/** What the client's builds left for other sites, and what it is drawn with. */
export interface EmbedFiles extends RasterFiles {
  /** draws widgets; without it there are none */
  drawingFile: string | undefined;
  /** component, script, style and letters */
  folder: string;
}

/** How the server is configured, as far as embeds go. */
export type EmbedSettings = Pick<EmbedRouteParts, "publicUrl" | "tokens" | "ancestors">;

/** What stands in the head of a page of ours, given its title as HTML. */
export type PageDiscovery = (request: FastifyRequest, title: string) => string;

/** Everything that other sites may show; answers how pages say so. */
export async function serveEmbeds(
  fastify: FastifyInstance,
  { drawingFile, folder, ...rasterFiles }: EmbedFiles,
  { publicUrl, tokens, ancestors }: EmbedSettings,
  parts: Omit<DrawingParts, "draw">,
): Promise<PageDiscovery> {
  const drawer = await widgetDrawer(drawingFile);
  if (!(drawer && drawingFile)) return () => "";
  const { drawWidget, pageWidget } = drawer;
  const { rasterise, end } = rasteriser(rasterFiles);
  fastify.addHook("onClose", end);
  const draw = embedDrawer(drawWidget, rasterise);
  const release = `${parts.release} ${fingerprint(drawingFile)}`;
  const drawings = new EmbedDrawings({ ...parts, draw, release });
  const route = {
    drawings,
    rasteriseRefusal: keptRasters(rasterise),
    now: parts.now,
    publicUrl,
    tokens,
    ancestors,
  };
  await fastify.register(async (scope) => {
    openToSites(scope, ["/embed.js", "/embed/v1/*", "/oembed"]);
    embedRoutes(scope, route);
    oembedRoute(scope, { ...route, pageWidget });
    await embedAssets(scope, folder);
  });
  return (request, title) => {
    // who has no token would be led to what it may not see
    const link = tokens.isRequired ? null : pageWidget(request.url);
    const origin = originOf(request, publicUrl);
    return link ? discoveryTags({ origin, address: request.url, title, link }) : "";
  };
}
