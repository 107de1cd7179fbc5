import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { drawPage } from "../../client/src/rendering/draw-page.tsx";
import type { DrawPage } from "../../server/src/http/page-drawer.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { lettersCome, openPage, visit } from "./open-page.ts";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(() => Promise.all([server?.stop(), browser?.close()]));

test("what the client's build draws is what the server asks for", () => {
  const fits = (draw: typeof drawPage): DrawPage => draw;
  expect(fits).toBeTypeOf("function");
});

/** Paths of the scripts that a page names. */
async function scriptsOf(address: string): Promise<string[]> {
  const html = await (await fetch(server.url + address, { headers: { accept: "text/html" } })).text();
  return [...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
}

test("scripts that every page runs are compiled while they come", async () => {
  const [first = [], ...others] = await Promise.all(["/", "/methodology", "/sources"].map(scriptsOf));
  const common = first.filter((path) => others.every((paths) => paths.includes(path)));
  const texts = await Promise.all(common.map(async (path) => (await fetch(server.url + path)).text()));
  const large = texts.filter(({ length }) => length > 10_000);
  expect(large.length).toBeGreaterThan(1);
  expect(large.filter((text) => !text.startsWith("//# allFunctionsCalledOnLoad\n"))).toEqual([]);
});

describe("before its scripts are there", () => {
  test("a page is read, and its links lead on", async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${server.url}/provinces/vn63-46?year=2019`);
    expect(await page.locator("main h1").textContent()).toMatch(/Thừa Thiên Huế.*2019/);
    expect(await page.locator(".scorecard tbody tr").count()).toBeGreaterThan(10);
    await page.getByRole("link", { name: "Tăng trưởng", exact: true }).click();
    expect(await page.locator("main h1").textContent()).toMatch(/tăng trưởng/);
    await close();
  });

  test.each([
    ["/sources", "Tìm kiếm, lọc"],
    ["/sources?lang=en", "Search, filters"],
    ["/playground", "Bàn thử cần"],
  ])("%s says first of all, in its language, what needs them", async (path, words) => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(server.url + path);
    const said = await page.locator("body > :first-child p:visible").allTextContents();
    expect(said).toEqual([expect.stringContaining(words)]);
    await close();
  });

  test("no page is wider than a phone", async () => {
    const viewport = { width: 360, height: 800 };
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport });
    const pages = ["/?year=2019", "/provinces/vn63-46?year=2019", "/indicators/ICT_REVENUE?year=2019"];
    const compared = "/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN";
    for (const path of [...pages, "/growth?year=2019", "/attainments?year=2019", compared]) {
      await page.goto(server.url + path);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect([path, width]).toEqual([path, viewport.width]);
    }
    await close();
  });

  test("a press on a button is answered once they are", async () => {
    const { page, close } = await openPage(browser);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}/methodology`, { waitUntil: "commit" });
    await page.getByRole("button", { name: /Tìm kiếm/ }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    letGo();
    await page.getByRole("dialog").waitFor();
    await close();
  });

  test("a choice that was made is kept", async () => {
    const { page, close } = await openPage(browser);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}/growth?year=2020`, { waitUntil: "commit" });
    await page.getByLabel("Tỉnh, thành phố").selectOption("Đà Nẵng");
    letGo();
    await page.waitForURL("**/growth?year=2020&province=vn63-48");
    await close();
  });

  test("a reader who has scrolled on stays there", async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${server.url}/provinces/vn63-46?year=2019`, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    await page.evaluate(() => window.scrollTo(0, 150));
    await page.locator("html[data-alive]").waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(150);
    await close();
  });
});

test("our letters come in the place of the device's, those of other languages only for such", async () => {
  const { page, close } = await openPage(browser);
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("latin-ext")) foreign.push(request.url());
  });
  await visit(page, `${server.url}/methodology`);
  const widthIn = (family: string) =>
    page.evaluate((name) => {
      const context = document.createElement("canvas").getContext("2d");
      if (!context) throw new Error("nothing to draw on");
      context.font = `600 100px ${name}`;
      return context.measureText("Đạt hoặc vượt 14 trong 19 chỉ tiêu").width;
    }, family);
  await lettersCome(page);
  expect(await widthIn('"Be Vietnam Pro", monospace')).not.toBe(await widthIn("monospace"));
  expect(await widthIn('"Be Vietnam Pro Figures", monospace')).not.toBe(await widthIn("monospace"));
  // two frames: letters that a page lacks are asked for when it is laid out
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(foreign).toEqual([]);
  await close();
});

test("a row that the browser has not taken over answers a press, and nothing is said once more", async () => {
  const { page, complaints, close } = await openPage(browser);
  await page.addInitScript(() => {
    const seen = { isSameDocument: true, languages: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      seen.languages += changes.filter(({ attributeName }) => attributeName === "lang").length;
      if (!changes.some(({ attributeName }) => attributeName === "data-alive")) return;
      // the page answers as of now, and its rows have yet to be taken over
      [...document.querySelectorAll<HTMLAnchorElement>(".growth-list-what a")].at(-1)?.click();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-alive", "lang"] });
  });
  await page.goto(`${server.url}/growth?year=2019`);
  await page.waitForURL(/\/indicators\//);
  const seen = await page.evaluate(() => (window as unknown as { seen?: object }).seen);
  expect(seen).toEqual({ isSameDocument: true, languages: 0 });
  expect(complaints).toEqual([]);
  await close();
});

test("a server that draws no page leaves it to the browser", async () => {
  const plain = await startServer({ drawsPages: false });
  const { page, complaints, close } = await openPage(browser);
  const html = await (await fetch(`${plain.url}/`, { headers: { accept: "text/html" } })).text();
  expect(html).not.toContain("<h1>");
  await visit(page, `${plain.url}/provinces/vn63-46?year=2019`);
  expect(await page.locator("main h1").textContent()).toMatch(/Thừa Thiên Huế.*2019/);
  expect(complaints).toEqual([]);
  await close();
  await plain.stop();
});
