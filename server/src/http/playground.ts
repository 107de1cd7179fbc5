import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { scriptHashesOf } from "./client-build.ts";
import { policyHeader } from "./security-headers.ts";

const ADDRESS = "/playground";

/**
 * The analyst's workbench: one page, whose parts the client's build has made apart from the application's. Its editor
 * works in threads of its own and brings its icons as a font in its style sheet; its policy allows these two, no more.
 * @param folder of the built playground
 */
export async function servePlayground(fastify: FastifyInstance, folder: string | undefined): Promise<void> {
  const file = folder && join(folder, "playground.html");
  if (!(file && existsSync(file))) return;
  const html = readFileSync(file, "utf8");
  const english = html.replace('<html lang="vi">', '<html lang="en">');
  await fastify.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: `${ADDRESS}/assets/`,
    wildcard: false,
    decorateReply: false,
    preCompressed: true,
    index: false,
    immutable: true,
    maxAge: "365d",
  });
  const policy = await policyHeader({
    scripts: scriptHashesOf(html),
    fonts: ["data:"],
    workers: ["'self'"],
  });
  fastify.get<{ Querystring: { lang?: unknown } }>(ADDRESS, (request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .headers({ "cache-control": "no-cache", ...policy })
      .send(request.query.lang === "en" ? english : html),
  );
}
