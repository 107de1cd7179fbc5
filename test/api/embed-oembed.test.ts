import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

interface Rich {
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

async function ask(search: Record<string, string>, at = server) {
  const response = await fetch(`${at.url}/oembed?${new URLSearchParams(search)}`);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text) as Rich };
}

const about = (path: string, more: Record<string, string> = {}) => ask({ url: server.url + path, ...more });

/** Attributes of the frame that is to be embedded. */
function frameOf({ html }: Rich) {
  const [, attributes = "", inside] = /^<iframe ([^>]*)>(.*)<\/iframe>$/s.exec(html) ?? [];
  const read = (name: string) =>
    new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll("&amp;", "&") ?? "";
  return { src: read("src"), title: read("title"), loading: read("loading"), inside };
}

describe("an address of ours", () => {
  test("is answered with a frame, its size and a picture", async () => {
    const { status, headers, body } = await about("/provinces/vn63-46?year=2019&lang=en");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("public, max-age=3600");
    expect(body).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: "Đối Chiếu",
      provider_url: server.url,
      cache_age: 3600,
      width: 640,
      title: expect.stringMatching(/^Thua Thien Hue.+: .+/),
      thumbnail_width: 640,
    });
    // the frame's page has a line below the drawing that opens its table
    expect(body.height).toBeGreaterThan((body.thumbnail_height ?? 0) + 34);
    const { src, title, loading, inside } = frameOf(body);
    expect(src).toBe(`${server.url}/embed/v1/scorecard?province=vn63-46&year=2019&lang=en`);
    expect(title.length).toBeGreaterThan(10);
    expect(loading).toBe("lazy");
    expect(inside).toContain(`<a href="${server.url}/provinces/vn63-46?year=2019&amp;lang=en">`);
  });

  test.each([
    ["/", "summary"],
    ["/provinces/vn63-46", "scorecard"],
    ["/indicators/DTI_RANK", "ranking"],
    ["/indicators/GRDP?provinces=vn63-24", "trend"],
    ["/growth", "growth"],
    ["/embed/v1/map?theme=dark", "map"],
  ])("%s is shown as its %s, whose page and picture are there", async (path, widget) => {
    const { status, body } = await about(path);
    expect(status).toBe(200);
    expect(frameOf(body).src).toContain(`/embed/v1/${widget}`);
    for (const [address, type] of [
      [frameOf(body).src, "text/html"],
      [body.thumbnail_url ?? "", "image/png"],
    ] as const) {
      const response = await fetch(address);
      await response.arrayBuffer();
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        expect.stringContaining(type),
      ]);
    }
  });

  test("is no larger than is asked for", async () => {
    const { body } = await about("/growth", { maxwidth: "320", maxheight: "100" });
    expect([body.width, body.height]).toEqual([320, 100]);
    expect(body).not.toHaveProperty("thumbnail_url");
    const narrow = await about("/growth", { maxwidth: "239" });
    expect(narrow.body).toMatchObject({ type: "link", title: expect.stringMatching(/\w/) });
    expect(narrow.body).not.toHaveProperty("html");
    expect(narrow.body).not.toHaveProperty("thumbnail_url");
    const wide = await about("/growth", { maxwidth: "9999", maxheight: "x" });
    expect(wide.body.width).toBe(640);
  });
});

describe("nothing is answered", () => {
  test.each([
    ["without an address", {}],
    ["of no address", { url: "nothing" }],
    ["of another site", { url: "https://elsewhere.example/provinces/vn63-46" }],
    ["of a site that begins like ours", { url: "http://127.0.0.1.elsewhere.example/" }],
    ["of another port of ours", { url: "http://127.0.0.1:1/" }],
  ])("%s", async (_, search) => {
    const { status, headers } = await ask(search);
    expect(status).toBe(404);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test.each([
    "/sources/NA-2014-01",
    "/provinces/vn63-99",
    "/attainments/NO.SUCH",
    "/nowhere",
    `/?${"x".repeat(5000)}`,
  ])("of %s", async (path) => {
    expect((await about(path)).status).toBe(404);
  });

  test("as anything but JSON", async () => {
    expect((await about("/", { format: "xml" })).status).toBe(501);
    expect((await about("/", { format: "json" })).status).toBe(200);
  });

  test("where a token is needed to see anything, nor told of in any page", async () => {
    const secret = new Uint8Array(32);
    const tokens = { keys: [{ id: "a", secret }], isRequired: true, longest: 600, audience: "x" };
    const closed = await startServer({ tokens });
    try {
      expect((await ask({ url: `${closed.url}/` }, closed)).status).toBe(401);
      const page = await fetch(`${closed.url}/`, { headers: { accept: "text/html" } });
      expect(await page.text()).not.toContain("oembed");
    } finally {
      await closed.stop();
    }
  });
});

describe("what pages say of it", () => {
  const html = async (path: string, at = server) =>
    (await fetch(at.url + path, { headers: { accept: "text/html" } })).text();
  const headOf = (page: string) => page.slice(0, page.indexOf("</head>"));
  const metaOf = (page: string, property: string) =>
    new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(page)?.[1]?.replaceAll("&amp;", "&");

  test("the address to ask, and what messengers show of a link", async () => {
    const head = headOf(await html("/provinces/vn63-46?year=2019"));
    const [, href = "", title] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="([^"]*)">/.exec(head) ??
      [];
    expect(title).toMatch(/^Thừa Thiên Huế/);
    expect((await (await fetch(href.replaceAll("&amp;", "&"))).json()) as Rich).toMatchObject({
      type: "rich",
    });
    expect(metaOf(head, "og:title")).toBe(title);
    expect(metaOf(head, "og:type")).toBe("website");
    expect(metaOf(head, "og:url")).toBe(`${server.url}/provinces/vn63-46?year=2019`);
    expect(metaOf(head, "og:image")).toBe(
      `${server.url}/embed/v1/scorecard.png?province=vn63-46&year=2019&width=600&scale=2`,
    );
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  test.each(["/sources/NA-2014-01", "/provinces", "/provinces/vn63-99"])("%s says nothing", async (path) => {
    expect(headOf(await html(path))).not.toMatch(/oembed|og:/);
  });

  test("addresses are those that readers see", async () => {
    const known = await startServer({ publicUrl: "https://doichieu.example.vn" });
    try {
      const head = headOf(await html("/growth", known));
      expect(metaOf(head, "og:url")).toBe("https://doichieu.example.vn/growth");
      expect(head).not.toContain(known.url);
      const own = await ask({ url: "https://doichieu.example.vn/growth" }, known);
      expect(own.status).toBe(200);
      expect(frameOf(own.body).src).toMatch(/^https:\/\/doichieu\.example\.vn\//);
      expect((await ask({ url: `${known.url}/growth` }, known)).status).toBe(404);
    } finally {
      await known.stop();
    }
  });

  test.each(['/?year=2019&"><script>x</script>', "/growth?province=%22%3E%3Cscript%3Ex", "/?$&$`$'"])(
    "%s cannot leave the attribute it stands in",
    async (path) => {
      const page = await html(path);
      expect(page).not.toContain("<script>x");
      expect(headOf(page).match(/<title>/g)).toHaveLength(1);
      const { body } = await about(path);
      expect(body.html ?? "").not.toContain("<script");
      expect(headOf(page)).toContain("og:image");
    },
  );
});
