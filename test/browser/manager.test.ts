import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type OpenPage, openPage, visit } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;

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

const arrival = (name: string | RegExp) => opened.page.getByRole("heading", { level: 1, name }).waitFor();
const YEAR = /^Năm 2019, đạt hoặc vượt 14 trong 19/;
const WORST = /GRDP khu vực nông lâm ngư nghiệp −4,13%, không đạt kế hoạch 2,28%/;
const SOURCE = /báo cáo 330\/BC-UBND/;

test("a manager goes from the year to its worst gap, why it is one, and who said so; and back and forth", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/?year=2019`);
  await arrival(YEAR);
  const worst = page
    .getByRole("figure", { name: /^Cần chú ý/ })
    .getByRole("listitem")
    .first();
  expect(await worst.textContent()).toMatch(/−4,13%.*2,28%.*Không đạt.*\(ước\)/);
  await worst.getByRole("link").first().click();
  await arrival(WORST);
  await page.getByRole("row").filter({ hasText: "F1" }).getByRole("link", { name: "TTH-2019-12" }).click();
  await page.locator("#source-TTH-2019-12").getByRole("link", { name: "TTH-2019-12" }).click();
  await arrival(SOURCE);
  expect(await page.getByRole("row").filter({ hasText: "GRDP nông lâm ngư nghiệp" }).count()).toBeGreaterThan(
    0,
  );
  // the anchor of the source is a step of its own
  await page.goBack();
  await arrival(WORST);
  await page.goBack();
  await page.goBack();
  await arrival(YEAR);
  await page.goForward();
  await arrival(WORST);
  await page.reload();
  await arrival(WORST);
});

test("a link that is passed on shows what its sender saw", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/?year=2021`);
  await page.getByRole("link", { name: "Sau sắp xếp (34)" }).click();
  await page.waitForURL(/boundaries=current/);
  await page.getByRole("link", { name: "EN, English" }).click();
  await page.waitForURL(/lang=en/);
  const seen = await page.getByRole("heading", { level: 1, name: /^In 2021/ }).textContent();
  const other = await openPage(browser);
  await visit(other.page, page.url());
  expect(await other.page.locator("main h1").textContent()).toBe(seen);
  expect(await other.page.locator("main").ariaSnapshot()).toBe(await page.locator("main").ariaSnapshot());
  await other.close();
});
