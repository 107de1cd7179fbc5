import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ClientBuild } from "./client-build.ts";
import type { DrawPage, PageAsked } from "./page-drawer.ts";
import { pageFinder, pageHtml } from "./page-html.ts";

const FOREVER = "public, max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

/** Of a page whose own title only the browser finds out. */
const NAME = "Đối Chiếu";

/** Vite puts files with a hash in their name there: their content never changes. */
const HASHED = /[/\\]assets[/\\]/;

/**
 * A page of the client: one of its own asked for by whoever does not want something else, as messengers do that show where
 * a link leads; or any asked for by a browser, which is told in words that there is none. Files are no pages. An
 * attainment's id has dots, too, before capitals.
 */
function isClientRoute(request: FastifyRequest, isOwn: (path: string) => boolean): boolean {
  const path = request.url.split("?", 1)[0] ?? "";
  const { accept = "*/*" } = request.headers;
  const wantsPage = accept.includes("text/html") || (accept.includes("*/*") && isOwn(path));
  const isFile = path.startsWith("/assets/") || /\.[a-z][a-z0-9]*$/.test(path);
  return wantsPage && !path.startsWith("/graphql") && !isFile;
}

/** A browser on a phone says so in its name. */
const isPhone = (request: FastifyRequest) => /\bMobi/.test(request.headers["user-agent"] ?? "");

export interface PageParts {
  /** of the built client */
  folder: string;
  /** without a build there are no pages */
  build: ClientBuild | null;
  draw: DrawPage;
  /** what stands in a page's head for other programs, given its title as HTML */
  discovery: (request: FastifyRequest, title: string) => string;
  /** answers the queries of one request's page */
  answerFor: (request: FastifyRequest, reply: FastifyReply) => PageAsked["answer"];
}

/**
 * Serves the built client; its own routes all answer with index.html, in which the page stands already drawn where
 * there was time for it.
 */
export async function servePages(fastify: FastifyInstance, parts: PageParts): Promise<void> {
  const { folder, build, draw, discovery, answerFor } = parts;
  const htmlOf = build && pageHtml(build);
  const isOwn = pageFinder(build?.pages ?? []);
  if (htmlOf) {
    await fastify.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      // the build lays a .br and a .gz beside each text
      preCompressed: true,
      index: false,
      globIgnore: ["index.html", "pages.json*", "trusted-documents.json*"],
      cacheControl: false,
      setHeaders(reply, path) {
        reply.header("cache-control", HASHED.test(path) ? FOREVER : ASK_EACH_TIME);
      },
    });
  }
  const notFound = (_: FastifyRequest, reply: FastifyReply) => reply.code(404).send({ error: "not found" });
  fastify.setNotFoundHandler(notFound);
  // a route like any other, so that its answers are compressed
  fastify.get("/*", async (request, reply) => {
    if (!(htmlOf && isClientRoute(request, isOwn))) return notFound(request, reply);
    const drawing = await draw({
      address: request.url,
      isPhone: isPhone(request),
      answer: answerFor(request, reply),
      onFault: (err) => request.log.error({ err }, "a page, or a part of it, was not drawn"),
    });
    const isFound = drawing?.status !== 404;
    const head = isFound ? discovery(request, drawing?.title ?? NAME) : "";
    return reply
      .code(drawing?.status ?? 200)
      .type("text/html; charset=utf-8")
      .headers({ "cache-control": ASK_EACH_TIME, vary: "user-agent" })
      .send(htmlOf(request.url, drawing, head));
  });
}
