import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { addresses } from "./addresses.ts";
import { openPage, visit } from "./open-page.ts";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(() => Promise.all([server?.stop(), browser?.close()]));

/** What the server chooses, or would have to be looked up after a first answer. */
const openAddresses = [
  "/",
  "/growth",
  "/growth?province=vn63-46",
  "/provinces/vn63-48",
  "/indicators/GRDP",
  "/attainments/current.vn34-91.GRDP_PER_CAPITA_VND.2022.NO_TARGET?boundaries=current",
  "/sources/TTH-2019-12",
];

/** Names of the questions a page asks, as they leave. */
function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname !== "/graphql") return;
    asked.push(request.postDataJSON()?.operationName ?? request.method());
  });
  return asked;
}

/** Until what was asked for last stands there whole, with what lies below its first view. */
async function isWhole(page: Page): Promise<void> {
  await page.locator("main h1").waitFor();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator(".skeleton-panel").first().waitFor({ state: "detached" });
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Goes on as a link does: the page stays, its address changes, and figures come. */
async function goOn(page: Page, address: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/graphql"));
  await page.evaluate((to) => window.history.pushState({}, "", to), address);
  await answered;
  await isWhole(page);
}

/** Whose rows another address has brought already, in another order. */
const isOrdered = (address: string) => new URL(address, server.url).searchParams.has("order");

describe("a page is one question", () => {
  test("whichever page the reader goes on to", async () => {
    const { page, complaints, close } = await openPage(browser);
    await visit(page, `${server.url}/methodology`);
    const asked = askedOf(page);
    const found: [address: string, questions: string[]][] = [];
    for (const address of [...addresses, ...openAddresses]) {
      if (address === "/methodology" || isOrdered(address)) continue;
      asked.length = 0;
      await goOn(page, address);
      found.push([address, [...asked]]);
    }
    expect(found.filter(([, questions]) => questions.length !== 1)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ["/?year=2019", "2020"],
    ["/growth?year=2019", "2020"],
    ["/provinces/vn63-46?year=2019", "2021"],
    ["/indicators/GRDP?year=2019", "2021"],
  ])("so is a step from %s to %s", async (address, year) => {
    const { page, close } = await openPage(browser);
    await visit(page, server.url + address);
    const asked = askedOf(page);
    await page.locator(`main a[href*="year=${year}"]`).first().click();
    await page.locator(`main [aria-current][href*="year=${year}"]`).first().waitFor();
    await isWhole(page);
    expect(asked).toHaveLength(1);
    await close();
  });

  test("a list narrowed further asks for its rows alone, another view for its choices again", async () => {
    const { page, close } = await openPage(browser);
    await visit(page, `${server.url}/methodology`);
    const choices: boolean[] = [];
    page.on("request", (request) => {
      const { variables } = request.postDataJSON() ?? {};
      if (variables && "withChoices" in variables) choices.push(variables.withChoices);
    });
    const inView = "boundaries=current";
    for (const search of ["", "?year=2019", `?year=2019&${inView}`, `?year=2020&${inView}`])
      await goOn(page, `/attainments${search}`);
    expect(choices).toEqual([true, false, true, false]);
    await close();
  });
});
