import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

/** Every address of a widget that was ever documented: none of them may stop being drawn. */
const links = readFileSync(new URL("../fixtures/embed-links.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("/"));

const MOST_SVG_BYTES = 20_000;

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

/** The same widget in another form. */
function inForm(link: string, ending: string): string {
  const [path = "", search] = link.split("?");
  const base = path.replace(/\.(svg|png|html|json)$/, "");
  return `${server.url}${base}${ending}${search === undefined ? "" : `?${search}`}`;
}

test("the list has every widget", () => {
  const widgets = new Set(links.map((link) => /^\/embed\/v1\/(\w+)/.exec(link)?.[1]));
  expect([...widgets].sort()).toEqual([
    "growth",
    "indicator",
    "map",
    "ranking",
    "scorecard",
    "summary",
    "trend",
  ]);
});

describe.each(links)("%s", (link) => {
  test("is drawn for a frame and as a table, with nothing that is no figure", async () => {
    for (const ending of ["", ".html"]) {
      const answer = await fetch(inForm(link, ending));
      const html = await answer.text();
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      expect(html).toMatch(/<h1>[^<]+<\/h1>/);
      expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });

  test("is drawn as a picture of at most 20 kB", async () => {
    const answer = await fetch(inForm(link, ".svg"));
    const svg = await answer.text();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("image/svg+xml"),
    ]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\son\w+=/);
    expect(gzipSync(svg).length).toBeLessThanOrEqual(MOST_SVG_BYTES);
  });

  test("is data", async () => {
    const answer = await fetch(inForm(link, ".json"));
    expect(answer.status).toBe(200);
    const data = (await answer.json()) as { title: string; rows: unknown[] };
    expect(data.title).not.toBe("");
    expect(Array.isArray(data.rows)).toBe(true);
  });

  test("is a picture of dots", async () => {
    const answer = await fetch(inForm(link, ".png"));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    const png = Buffer.from(await answer.arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
  });
});
