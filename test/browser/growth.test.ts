import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { openPage, visit } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

describe.each([
  { width: 360, table: ".growth-table[data-stacked]" },
  { width: 1440, table: ".growth-table:not([data-stacked])" },
])("growth rows on $width px", ({ width, table }) => {
  test("keep the height that most have when they come into sight", async () => {
    const { page, complaints, close } = await openPage(browser, { viewport: { width, height: 800 } });
    await visit(page, `${server.url}/growth?year=2019`);
    await page.locator(table).waitFor();
    const differences = await page.locator(".growth-list-row").evaluateAll((rows: HTMLElement[]) =>
      rows.map((row) => {
        const height = (visibility: string) => {
          row.style.contentVisibility = visibility;
          return row.getBoundingClientRect().height;
        };
        // not the height that the browser remembers from when the row was in sight
        row.style.containIntrinsicBlockSize = row.style.containIntrinsicBlockSize.replace("auto", "");
        return Math.abs(height("visible") - height("hidden"));
      }),
    );
    expect(differences.length).toBeGreaterThan(10);
    const exact = differences.filter((px) => px <= 2);
    expect(exact.length).toBeGreaterThan(differences.length / 2);
    expect(complaints).toEqual([]);
    await close();
  });

  test("cut off no verdict, however long", async () => {
    const { page, close } = await openPage(browser, { viewport: { width, height: 800 } });
    await visit(page, `${server.url}/growth?year=2019`);
    const row = page.locator(".growth-list-row").first();
    await row.locator(".verdict-chip").evaluate((chip) => chip.append(" (ước) (ước) (ước)"));
    const [wide, room] = await row.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(wide).toBe(room);
    await close();
  });
});
