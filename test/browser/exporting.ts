import type { Browser, Download } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type OpenPage, openPage } from "./open-page.ts";

let browser: Browser;
export let server: RunningServer;
export let opened: OpenPage;

/** A browser and a server for a file of tests, a page for each; nothing may be complained about on it. */
export function withExports(): void {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
  });

  beforeEach(async () => {
    opened = await openPage(browser);
  });

  afterEach(async () => {
    const { complaints, close } = opened;
    await close();
    expect(complaints).toEqual([]);
  });
}

export const SCORECARD = "/provinces/vn63-46?year=2019";
/** The button of a chart, by the chart's title; of the whole page without one. */
export const exportButton = (chart?: RegExp) =>
  chart
    ? opened.page.getByRole("figure", { name: chart }).getByRole("button", { name: "Xuất" })
    : opened.page.locator(".lede").getByRole("button", { name: "Xuất" });

export async function take(format: RegExp, chart?: RegExp): Promise<Download> {
  await exportButton(chart).click();
  const item = opened.page.getByRole("menuitem", { name: format });
  const [download] = await Promise.all([opened.page.waitForEvent("download"), item.click()]);
  return download;
}
