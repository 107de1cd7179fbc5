import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const common = { wildcard: false, decorateReply: false, preCompressed: true, index: false as const };

/**
 * What widgets are made of beside their drawing: the component for other sites' pages, and the script, style and
 * letters of the page in a frame.
 * @param folder of the client's build for other sites
 */
export async function embedAssets(scope: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, "embed.js"))) return;
  await scope.register(fastifyStatic, {
    ...common,
    root: folder,
    globIgnore: ["assets/**", "!(embed.js*)"],
    cacheControl: false,
    setHeaders(reply) {
      // sites name it without a hash: a new one is there within the hour, the old one until then
      reply.header("cache-control", "public, max-age=3600, stale-while-revalidate=86400");
    },
  });
  await scope.register(fastifyStatic, {
    ...common,
    root: join(folder, "assets"),
    prefix: "/embed/v1/assets/",
    immutable: true,
    maxAge: "365d",
  });
}
