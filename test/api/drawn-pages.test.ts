import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers: { accept: "text/html", ...headers } });

/** What the browser takes a page over with. */
function stateOf(html: string) {
  const [, json = "null"] = /id="drawn-page">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

describe("a page as the server draws it", () => {
  test("has its finding, its title and the answers behind them", async () => {
    const response = await get("/provinces/vn63-46?year=2019");
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/<h1>Thừa Thiên Huế[^<]*2019/);
    expect(html).toMatch(/<title>Thừa Thiên Huế[^<]*<\/title>/);
    expect(html.match(/<title>/g)?.length).toBeGreaterThan(0);
    const { answers, isGenerated } = stateOf(html);
    expect(Object.keys(answers)).toHaveLength(1);
    expect(isGenerated).toBe(false);
  });

  test("is in the language of its address", async () => {
    const html = await (await get("/?year=2019&lang=en")).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toMatch(/<h1>In 2019, 14 of 19/);
  });

  test("is drawn narrow for a phone", async () => {
    const path = "/?year=2019";
    const wide = stateOf(await (await get(path)).text());
    const phone = await get(path, { "user-agent": "Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36" });
    expect(wide.firstWidth).toBeUndefined();
    expect(stateOf(await phone.text()).firstWidth).toBe(328);
    expect(phone.headers.get("vary")).toContain("user-agent");
  });

  test.each(["/nowhere/at/all", "/provinces/vn63-99", "/sources/NO-SUCH"])(
    "%s is not found",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("<h1>");
    },
  );

  test("what an address says cannot end the element it is kept in", async () => {
    const html = await (await get(`/sources/${encodeURIComponent("</script><b>x</b>")}`)).text();
    expect(html).not.toContain("<b>x</b>");
    expect(Object.keys(stateOf(html).answers).join()).toContain("</script>");
  });

  test("an address that leads elsewhere is left to the browser", async () => {
    const response = await get("/provinces/vn63-46?boundaries=current");
    expect(response.status).toBe(200);
    expect(stateOf(await response.text())).toBeNull();
  });

  test("its scripts and letters wait until it has been painted", async () => {
    const html = await (await get("/")).text();
    const [before = ""] = html.split("<template data-later>");
    expect(before).not.toContain("modulepreload");
    expect(before).not.toMatch(/<script[^>]* src=/);
    expect(html).toMatch(/<template data-later>.*<script type="module"/s);
  });

  test("all of it has been read only when its styles are there: a script at its end waits for them", async () => {
    const html = await (await get("/")).text();
    expect(html).toMatch(/<link rel="stylesheet".*<main.*<script>[^<]+<\/script>/s);
  });

  test("and is compressed", async () => {
    const response = await get("/", { "accept-encoding": "br" });
    expect(response.headers.get("content-encoding")).toBe("br");
  });
});

test.each(["*/*", "image/*,*/*;q=0.5", null])(
  "whoever accepts %s is shown where a link leads",
  async (accept) => {
    const { hostname, port } = new URL(server.url);
    const statusOf = (path: string) =>
      new Promise((resolve, reject) => {
        // fetch would say what it accepts by itself
        request({ hostname, port, path, headers: accept === null ? {} : { accept } }, (answer) => {
          answer.resume();
          resolve([answer.statusCode, answer.headers["content-type"]?.split(";")[0]]);
        })
          .on("error", reject)
          .end();
      });
    expect(await statusOf("/provinces/vn63-46?year=2019")).toEqual([200, "text/html"]);
    expect(await statusOf("/indicators/GRDP")).toEqual([200, "text/html"]);
    expect(await statusOf("/nothing-here")).toEqual([404, "application/json"]);
  },
);
