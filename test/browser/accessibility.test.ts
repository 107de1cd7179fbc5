import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
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
];

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(addresses)("%s: axe finds nothing", async (address) => {
    const { page, complaints, close } = await openPage(browser, { colorScheme });
    await visit(page, server.url + address);
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    const found = violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
