import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { addresses } from "./addresses.ts";
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

interface Focused {
  name: string;
  /** it can be seen where one is */
  isShown: boolean;
  isBody: boolean;
}

/**
 * Where the keyboard is, and whether that can be seen: an outline on it or on what stands for it. The calendar button
 * within a date field marks itself.
 */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const places = [
      element,
      element.nextElementSibling,
      element.parentElement,
      ...element.querySelectorAll("*"),
    ];
    const isOutlined = places.some((place) => {
      if (!place) return false;
      if (place.matches("input[type=date]")) return true;
      const { outlineStyle, outlineWidth } = getComputedStyle(place);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    const ring = element.querySelector(".tile-ring");
    const isRinged = ring !== null && getComputedStyle(ring).stroke !== "none";
    return {
      name: `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 60)}`,
      isShown: (isOutlined || isRinged) && box.bottom > 0 && box.top < window.innerHeight,
      isBody: element === document.body,
    };
  });
}

/** More stops than any page has; a keyboard that is caught would go on for ever. */
const MOST_STOPS = 600;
/** The list of every comparison has 468 rows, each with its links. */
const MOST_STOPS_OF_A_LIST = 3000;

test.each(addresses)("%s: every stop of the Tab key can be seen, and the way ends", async (address) => {
  const { page } = opened;
  await visit(page, server.url + address);
  const most = address === "/attainments" ? MOST_STOPS_OF_A_LIST : MOST_STOPS;
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press("Tab");
    const { name, isShown, isBody } = await focused(page);
    if (isBody) break;
    if (!isShown) unseen.push(name);
  }
  expect(unseen).toEqual([]);
  expect(stops).toBeGreaterThan(8);
  expect(stops).toBeLessThan(most);
});

test("with the keyboard alone: search a province, open its worst gap, follow its source", async () => {
  const { page } = opened;
  const arrival = (name: RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
  const tabTo = async (name: string) => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(page)).name.includes(name)) return;
    }
    throw new Error(`The Tab key never comes to ${name}.`);
  };
  await visit(page, `${server.url}/?year=2019`);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("thua thien");
  await page
    .getByRole("option", { name: /Thừa Thiên Huế/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await arrival(/^Thừa Thiên Huế năm/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await tabTo("2019");
  await page.keyboard.press("Enter");
  await arrival(/^Thừa Thiên Huế năm 2019/);
  await tabTo("Kim ngạch xuất khẩu");
  await tabTo("Không đạt");
  await page.keyboard.press("Enter");
  await arrival(/kim ngạch xuất khẩu 950 triệu USD, không đạt kế hoạch/);
  await tabTo("TTH-2019-12");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#source-TTH-2019-12$/);
  await tabTo("TTH-2019-12");
  await page.keyboard.press("Enter");
  await arrival(/báo cáo 330\/BC-UBND/);
});
