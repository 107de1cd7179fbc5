import type { FastifyInstance } from "fastify";
import { fingerprint } from "../http/fingerprint.ts";
import { embedAssets } from "./embed-assets.ts";
import { embedDrawer } from "./embed-drawer.ts";
import { type EmbedParts, embedRoutes } from "./embed-routes.ts";
import { openToSites } from "./open-to-sites.ts";
import { rasteriser } from "./rasteriser.ts";
import { widgetDrawer } from "./widget-drawer.ts";

/** What the client's builds left for other sites, and what it is drawn with. */
export interface EmbedFiles {
  /** draws widgets; without it there are none */
  drawingFile: string | undefined;
  /** component, script, style and letters */
  folder: string;
  /** for pictures of dots */
  fontsFolder: string;
}

/** Everything that other sites may show. */
export async function serveEmbeds(
  fastify: FastifyInstance,
  { drawingFile, folder, fontsFolder }: EmbedFiles,
  parts: Omit<EmbedParts, "draw" | "rasterise">,
): Promise<void> {
  const drawWidget = await widgetDrawer(drawingFile);
  if (!(drawWidget && drawingFile)) return;
  const rasterise = rasteriser(fontsFolder);
  const draw = embedDrawer(drawWidget, rasterise);
  const release = `${parts.release} ${fingerprint(drawingFile)}`;
  await fastify.register(async (scope) => {
    openToSites(scope, ["/embed.js", "/embed/v1/*"]);
    embedRoutes(scope, { ...parts, draw, rasterise, release });
    await embedAssets(scope, folder);
  });
}
