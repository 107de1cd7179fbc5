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

const map = () => opened.page.getByRole("navigation", { name: "Bản đồ ô các tỉnh, thành phố" });
const address = () => {
  const { pathname, search } = new URL(opened.page.url());
  return pathname + search;
};
const arrival = (name: RegExp) => opened.page.getByRole("heading", { level: 1, name }).waitFor();

test("says what it shows, and a tile leads to its province in the same year", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/?year=2019`);
  await page.getByRole("heading", { name: "1 tỉnh có tỷ lệ đạt, 58 tỉnh chưa có số liệu" }).waitFor();
  expect(await map().getByRole("link").count()).toBe(63);
  await map().getByRole("link", { name: "Thừa Thiên Huế: 14 trong 19 chỉ tiêu đạt hoặc vượt" }).click();
  await arrival(/^Thừa Thiên Huế năm 2019/);
  expect(address()).toBe("/provinces/vn63-46?year=2019");
});

test.each([
  ["/?year=2019", ["Quần đảo Hoàng Sa (Đà Nẵng)", "Quần đảo Trường Sa (Khánh Hòa)"]],
  ["/?year=2019&boundaries=current", ["Đặc khu Hoàng Sa (Đà Nẵng)", "Đặc khu Trường Sa (Khánh Hòa)"]],
])("%s has its archipelagos", async (path, names) => {
  await visit(opened.page, server.url + path);
  const notes = names.map((name) => `${name}: ô chú thích, không mang số liệu`);
  const shown = await map()
    .getByRole("img")
    .evaluateAll((images) => images.map((image) => image.getAttribute("aria-label")));
  expect(shown).toEqual(notes);
});

test("on today's boundaries there are 34, and a merged unit that lacks parts says so", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/?year=2019`);
  await page.getByRole("link", { name: "Sau sắp xếp (34)" }).click();
  await page.getByRole("heading", { name: "1 tỉnh có tỷ lệ đạt, 30 tỉnh chưa có số liệu" }).waitFor();
  expect(await map().getByRole("link").count()).toBe(34);
  const incomplete = map().getByRole("link", { name: "thiếu" });
  expect(await incomplete.evaluateAll((links) => links.map((link) => link.textContent))).toEqual(
    ["An Giang", "Đà Nẵng", "Ninh Bình"].map((name) => expect.stringContaining(`${name}: thiếu`)),
  );
  expect(await incomplete.first().locator("[stroke-dasharray]").count()).toBe(1);
  await incomplete.first().click();
  await arrival(/^An Giang/);
  expect(address()).toBe("/provinces/vn34-91?year=2019&boundaries=current");
});

test("the keyboard comes to it once, goes from tile to tile and on", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/?year=2019`);
  const focused = () => page.evaluate(() => document.activeElement?.querySelector("title")?.textContent);
  await page.locator(".overview-map").getByRole("button").last().focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toMatch(/^An Giang/);
  for (const [key, name] of [
    ["ArrowRight", "Đồng Tháp"],
    ["ArrowDown", "Cần Thơ"],
    ["ArrowLeft", "Kiên Giang"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused()).toMatch(new RegExp(`^${name}`));
  }
  await page.keyboard.press("Tab");
  expect(await map().evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("Kiên Giang: 1 chỉ tiêu, chưa kết luận được");
  await page.keyboard.press("t");
  await page.getByRole("columnheader", { name: "Đã kết luận" }).waitFor();
});

test("it stands beside the counts on a wide screen, and after what needs attention on a narrow one", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/?year=2019`);
  const boxOf = async (heading: string | RegExp) => {
    const box = await page.getByRole("heading", { level: 2, name: heading }).boundingBox();
    return box ?? { x: 0, y: 0 };
  };
  const panels = async () => {
    const [counts, attention, tiles, growth] = await Promise.all(
      [/chỉ tiêu cấp tỉnh/, /^Cần chú ý/, /tỷ lệ đạt/, /^Tăng trưởng/].map(boxOf),
    );
    return { counts, attention, tiles, growth };
  };
  const wide = await panels();
  expect(wide.tiles?.y).toBe(wide.counts?.y);
  expect(wide.tiles?.x).toBeLessThan(wide.counts?.x ?? 0);
  await page.setViewportSize({ width: 360, height: 740 });
  const narrow = await panels();
  const down = [narrow.counts, narrow.attention, narrow.tiles, narrow.growth].map((box) => box?.y ?? 0);
  expect(down).toEqual([...down].sort((a, b) => a - b));
});
