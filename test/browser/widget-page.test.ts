import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { openPage } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const everyWidget = [
  "indicator?indicator=EXPORTS&province=vn63-46&year=2019",
  "scorecard?province=vn63-46&year=2019",
  `ranking?indicator=DTI_SCORE&year=2022`,
  `trend?indicator=ICT_REVENUE&lang=en`,
  "map?year=2019",
  "growth?year=2019",
  `summary?province=vn63-46&year=2019`,
  "ranking?indicator=NOTHING",
];

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each(everyWidget)("%s: axe finds nothing, table open", async (widget) => {
    const { page, complaints, close } = await openPage(browser, { viewport: { width: 640, height: 900 } });
    await page.goto(`${server.url}/embed/v1/${widget}&theme=${theme}`);
    await page.locator("main").waitFor();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    expect(await axeViolations(page)).toEqual([]);
    // a mistake's own status is a complaint of the browser's
    expect(complaints.filter((each) => !each.includes("400 (Bad Request)"))).toEqual([]);
    await close();
  });
});

test("the mark under the pointer says its words", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 640, height: 900 } });
  await page.goto(`${server.url}/embed/v1/map?year=2019&width=640`);
  const mark = page.locator(".drawing [data-tip]").first();
  await mark.hover();
  await page.locator(".tip").waitFor({ state: "visible" });
  expect(await page.locator(".tip").textContent()).toBe(await mark.getAttribute("data-tip"));
  expect(await page.locator(".drawing title").count()).toBe(0);
  await page.keyboard.press("Escape");
  expect(await page.locator(".tip").isVisible()).toBe(false);
  await close();
});
