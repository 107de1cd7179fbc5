import { gunzipSync } from "node:zlib";
import { parse } from "graphql";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StandInWidgets, standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let widgets: StandInWidgets;
let server: RunningServer;
beforeAll(async () => {
  widgets = await standInWidgets({
    question: parse("query Count { attainments(first: 0) { totalCount } }"),
    variables: () => ({}),
    textOf: (data) => `so sánh: ${(data as { attainments: { totalCount: number } }).attainments.totalCount}`,
  });
  server = await startServer({ drawsWidgetsWith: widgets.file, embedFolder: widgets.folder });
});
afterAll(async () => {
  await server?.stop();
  await widgets?.remove();
});

interface Got {
  status: number;
  headers: Headers;
  bytes: Buffer;
  text: string;
}

/** Read to its end: a server does not close while somebody still reads. */
async function get(path: string, init: RequestInit = {}): Promise<Got> {
  const response = await fetch(`${server.url}${path}`, init);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
}

const asked = () => widgets.control.asked;

describe("one drawing in five forms", () => {
  test.each([
    ["", "page", "text/html; charset=utf-8"],
    [".svg", "svg", "image/svg+xml; charset=utf-8"],
    [".html", "table", "text/html; charset=utf-8"],
    [".json", "data", "application/json; charset=utf-8"],
  ])("/embed/v1/trend%s is drawn as %s and sent as %s", async (ending, form, type) => {
    const { status, headers, text } = await get(`/embed/v1/trend${ending}?indicator=GRDP&utm_source=x`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe(type);
    expect(text).toMatch(/so sánh: \d+/);
    const last = asked().at(-1);
    expect(last?.form).toBe(form);
    expect(last?.origin).toBe(server.url);
    // what others count visits by is no part of it
    expect([...(last?.search ?? [])]).toEqual([["indicator", "GRDP"]]);
  });

  test.each([
    [1, ""],
    [2, "?scale=2"],
    [3, "?scale=3"],
  ])("/embed/v1/trend.png has %s dots to a px", async (scale, search) => {
    const { status, headers, bytes } = await get(`/embed/v1/trend.png${search}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/png");
    expect(asked().at(-1)?.form).toBe("raster");
    const { width, height, data } = PNG.sync.read(bytes);
    expect([width, height]).toEqual([200 * scale, 100 * scale]);
    // letters are there: the machine's own are not asked for
    expect(data.some((value, index) => index % 4 === 3 && value > 200)).toBe(true);
  });

  test("HEAD says the same without it", async () => {
    const path = "/embed/v1/trend.svg?indicator=GRDP";
    const [whole, head] = await Promise.all([get(path), get(path, { method: "HEAD" })]);
    expect(head.status).toBe(200);
    expect(head.text).toBe("");
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
  });

  test("long drawings are compressed", async () => {
    const long = "x".repeat(2000);
    const before = widgets.control.textOf;
    widgets.control.textOf = () => long;
    try {
      const { headers, text } = await get("/embed/v1/trend.svg?indicator=LONG", {
        headers: { "accept-encoding": "gzip" },
      });
      expect(headers.get("content-encoding")).toBe("gzip");
      expect(text.includes(long) ? text : gunzipSync(text).toString()).toContain(long);
    } finally {
      widgets.control.textOf = before;
    }
  });

  test.each(["trend.gif", "trend.svg.exe", "trend.", "trend.SVG", "trend/", "..%2F..%2Fgraphql", "a/b"])(
    "there is no %s, and a frame says so",
    async (file) => {
      const { status, headers } = await get(`/embed/v1/${file}`);
      expect(status).toBe(404);
      expect(headers.get("content-type")).toContain("text/html");
      expect(headers.get("content-security-policy")).not.toContain("frame-ancestors 'none'");
    },
  );
});

describe("what cannot be drawn", () => {
  test.each([
    ["/embed/v1/nothing.svg", 404, "no such widget"],
    ["/embed/v1/trend.json?rows=many", 400, "rows takes a number"],
    ["/embed/v1/trend?rows=many", 400, "rows takes a number"],
  ])("%s answers %s with a drawing that nobody keeps", async (path, status, text) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  });

  test("a mistake in a picture of dots is a picture of dots, whatever its scale", async () => {
    const { status, bytes } = await get("/embed/v1/trend.png?rows=many&scale=9999");
    expect(status).toBe(400);
    expect(PNG.sync.read(bytes).width).toBe(200);
  });

  test.each([
    ["", /<p>Có lỗi ở phía chúng tôi/],
    ["?lang=en", /<p>Something went wrong on our side/],
    [".svg", /^<svg [^>]*aria-label="Có lỗi/],
    [".html", /<p>Có lỗi/],
    [".json", /"code":"INTERNAL_SERVER_ERROR","requestId":"[\w-]{36}"/],
  ])("our own fault is told in the form asked for and without its cause: broken%s", async (ending, says) => {
    const { status, headers, text } = await get(`/embed/v1/broken${ending}`);
    expect(status).toBe(500);
    expect(text).toMatch(says);
    expect(text).not.toContain("no ink");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("as a picture, too", async () => {
    const { status, headers, bytes } = await get("/embed/v1/broken.png");
    expect(status).toBe(500);
    expect(headers.get("content-type")).toBe("image/png");
    expect(PNG.sync.read(bytes).width).toBe(1120);
  });
});

describe("what they are made of beside", () => {
  test("/embed.js may be loaded by any page, for an hour without asking", async () => {
    const { status, headers } = await get("/embed.js");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("javascript");
    expect(headers.get("cache-control")).toBe("public, max-age=3600, stale-while-revalidate=86400");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  test("/embed/v1/assets/ is kept for ever, and for every page", async () => {
    const { status, headers } = await get("/embed/v1/assets/widget-page-1a2b3c4d.js");
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  test.each(["/widget-files.json", "/embed/v1/assets/none.js"])("%s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
