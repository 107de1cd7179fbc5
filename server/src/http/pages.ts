import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pageHtml } from "./page-html.ts";

const FOREVER = "public, max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

/** Vite puts files with a hash in their name there: their content never changes. */
const HASHED = /[/\\]assets[/\\]/;

/** A page of the client: the first, or one asked for by a browser, and no file. An attainment's id has dots, too, before capitals. */
function isClientRoute(request: FastifyRequest): boolean {
  const path = request.url.split("?", 1)[0] ?? "";
  const wantsPage = path === "/" || (request.headers.accept ?? "").includes("text/html");
  const isFile = path.startsWith("/assets/") || /\.[a-z][a-z0-9]*$/.test(path);
  const isRead = request.method === "GET" || request.method === "HEAD";
  return isRead && wantsPage && !path.startsWith("/graphql") && !isFile;
}

/** Serves the built client; its own routes all answer with index.html. Without a build there are no pages. */
export async function servePages(fastify: FastifyInstance, folder: string): Promise<void> {
  const htmlOf = existsSync(join(folder, "index.html")) ? pageHtml(folder) : null;
  if (htmlOf) {
    await fastify.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      // the build lays a .br and a .gz beside each text
      preCompressed: true,
      index: false,
      globIgnore: ["index.html", "pages.json*"],
      cacheControl: false,
      setHeaders(reply, path) {
        reply.header("cache-control", HASHED.test(path) ? FOREVER : ASK_EACH_TIME);
      },
    });
  }
  fastify.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (!(htmlOf && isClientRoute(request))) return reply.code(404).send({ error: "not found" });
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", ASK_EACH_TIME)
      .send(htmlOf(request.url));
  });
}
