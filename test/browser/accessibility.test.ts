import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { openPage, visit } from "./open-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const addresses = [
  "/?year=2019",
  "/provinces",
  "/provinces/vn63-46?year=2019",
  "/provinces/vn63-02?year=2020&lang=en",
  "/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN",
  "/methodology",
  "/?year=2019&boundaries=current",
  "/provinces/vn34-91?year=2019&boundaries=current&lang=en",
  "/growth?year=2020",
  "/growth?year=2019&asOf=2019-12-31&lang=en",
  "/discrepancies",
  "/sources",
  "/sources/AG-2020-01",
  "/attainments/vn63-24.GRDP.2022.NO_TARGET?asOf=2022-12-31",
];

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`);
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(addresses)("%s: axe finds nothing", async (address) => {
    const { page, complaints, close } = await openPage(browser, { colorScheme });
    await visit(page, server.url + address);
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("the search: axe finds nothing", async () => {
    const { page, complaints, close } = await openPage(browser, { colorScheme });
    await visit(page, `${server.url}/sources`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("an giang");
    await page.getByRole("option").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
