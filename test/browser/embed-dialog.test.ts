import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { code, dialog, drawn, openDialog as openAt, preview } from "./embed-dialog.ts";
import { type OpenPage, openPage, visit } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(() => Promise.all([browser?.close(), server?.stop()]));

beforeEach(async () => {
  opened = await openPage(browser, { permissions: ["clipboard-read", "clipboard-write"] });
});

afterEach(async () => {
  const { complaints, close } = opened;
  await close();
  expect(complaints).toEqual([]);
});

const SCORECARD = "/provinces/vn63-46?year=2019";
const openDialog = (page: Page, address: string, name?: string) => openAt(page, server.url + address, name);

/** Presses a key until what has the focus fits. */
async function reach(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${selector}`);
}

test.each([
  { address: SCORECARD, name: "Nhúng", copy: "Chép", said: "Đã chép", widget: "scorecard" },
  { address: "/?year=2019&lang=en", name: "Embed", copy: "Copy", said: "Copied", widget: "summary" },
  {
    address: "/attainments/vn63-46.EXPORTS.2019.12.LEVEL.MAIN",
    name: "Nhúng",
    copy: "Chép",
    said: "Đã chép",
    widget: "indicator",
  },
])("by keyboard alone on $address: width, theme, copy, and back", async ({ address, ...words }) => {
  const { page } = opened;
  await visit(page, server.url + address);
  const button = page.getByRole("button", { name: words.name, exact: true }).first();
  await button.focus();
  await page.keyboard.press("Enter");
  await dialog(page).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await drawn(page);
  await reach(page, "Tab", "input[type=radio]:checked");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => preview(page).getAttribute("width")).toBe("320");
  await reach(page, "Tab", "fieldset:nth-of-type(2) input[type=radio]:checked");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => preview(page).getAttribute("src")).toContain("theme=dark");
  await expect.poll(() => code(page).inputValue()).toMatch(/ theme="dark".*[?&;]width=320/s);
  await drawn(page);
  await reach(page, "Tab", `button[aria-label^="${words.copy}"]`);
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("status").filter({ hasText: words.said }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page).inputValue());
  expect(copied).toContain(`<doi-chieu widget="${words.widget}" `);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("the frame of the preview is as high as its widget, at every width", async () => {
  const { page } = opened;
  await openDialog(page, SCORECARD);
  const heights: number[] = [];
  for (const width of ["320", "960", "240"]) {
    await dialog(page)
      .getByRole("spinbutton", { name: /^Số khác/ })
      .fill(width);
    const inside = preview(page).contentFrame();
    await inside.locator(`[data-width="${width}"]`).locator("visible=true").first().waitFor();
    const needed = () =>
      inside.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect
      .poll(async () => Number(await preview(page).getAttribute("height")) - (await needed()))
      .toBe(0);
    heights.push(await needed());
    // no way to scroll inside: all of it is in sight
    expect(await inside.locator("html").evaluate((html) => [html.scrollWidth, html.scrollHeight])).toEqual([
      Number(width),
      await needed(),
    ]);
  }
  expect(heights[2]).toBeGreaterThan(heights[1] ?? 0);
});

test("what other windows say of a height is not heard", async () => {
  const { page } = opened;
  await openDialog(page, "/growth?year=2019");
  await page.evaluate(async () => {
    const heard = new Promise((resolve) => addEventListener("message", resolve, { once: true }));
    window.postMessage({ type: "doichieu:height", height: 9999 }, "*");
    await heard;
    await new Promise(requestAnimationFrame);
  });
  expect(await preview(page).getAttribute("height")).not.toBe("9999");
});

test("keys pressed in the dialog are no business of the chart that it is about", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/?year=2019`);
  const chart = page.getByRole("figure", { name: /chỉ tiêu/ }).first();
  await chart.getByRole("button", { name: "Nhúng" }).click();
  await drawn(page);
  await dialog(page).getByRole("tab", { name: "Khung" }).press("t");
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  expect(await chart.getByRole("button", { name: "Bảng" }).count()).toBe(1);
});

test.each([
  [503, "Chưa vẽ được hình này"],
  [401, "Máy chủ này chỉ vẽ cho trang có giấy phép"],
])("a preview that is answered with %i says so; the code stays", async (status, words) => {
  const { page, complaints } = opened;
  await visit(page, server.url + SCORECARD);
  await page.route("**/embed/v1/**", (route) => route.fulfill({ status }));
  await page.getByRole("button", { name: "Nhúng", exact: true }).click();
  await dialog(page).getByRole("alert").filter({ hasText: words }).waitFor();
  expect(await preview(page).count()).toBe(0);
  expect(await code(page).inputValue()).toContain('<doi-chieu widget="scorecard" province="vn63-46"');
  // the browser itself notes the refused requests
  expect(complaints.splice(0).join()).toContain(String(status));
});

/** What the dialog offers, as it names it in addresses: the one on show alone where there is no choice. */
async function offered(page: Page): Promise<string[]> {
  const options = dialog(page)
    .getByRole("combobox", { name: /^(Nội dung|What)$/ })
    .locator("option");
  const names = await options.evaluateAll((all: HTMLOptionElement[]) => all.map((each) => each.value));
  const shown = /v1\/(\w+)/.exec((await preview(page).getAttribute("src")) ?? "")?.[1] ?? "";
  return names.length > 0 ? names : [shown];
}

describe("a button stands where there is a widget", () => {
  test.each([
    ["/?year=2019", [["summary", "map", "growth"], ["summary"], ["map"], ["growth"]]],
    ["/?year=2019&boundaries=current", [["summary", "map", "growth"], ["summary"], ["map"], ["growth"]]],
    [SCORECARD, [["scorecard", "summary"]]],
    [
      "/indicators/ICT_REVENUE?year=2019&provinces=vn63-48,vn63-40",
      [["trend", "ranking"], ["trend"], ["trend"], ["ranking"]],
    ],
    ["/growth?year=2019&province=vn63-46&asOf=2020-06-30", [["growth"]]],
    ["/attainments/vn63-46.EXPORTS.2019.12.LEVEL.MAIN", [["indicator"]]],
  ])("on %s", async (address, widgets) => {
    const { page } = opened;
    await visit(page, server.url + address);
    const buttons = page.getByRole("button", { name: "Nhúng", exact: true });
    await expect.poll(() => buttons.count()).toBe(widgets.length);
    const found: string[][] = [];
    for (const button of await buttons.all()) {
      await button.click();
      await drawn(page);
      found.push(await offered(page));
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
    }
    // charts stand in the order of the page's columns
    expect(found.toSorted()).toEqual(widgets.toSorted());
  });

  test("and each kind that a page offers is drawn", async () => {
    const { page } = opened;
    await openDialog(page, "/?year=2019");
    const kinds = dialog(page).getByRole("combobox", { name: "Nội dung" });
    for (const name of ["map", "growth", "summary"]) {
      await kinds.selectOption(name);
      await expect.poll(() => preview(page).getAttribute("src")).toBe(`/embed/v1/${name}?year=2019`);
      await preview(page).contentFrame().getByRole("heading", { level: 1 }).waitFor();
      await expect.poll(() => code(page).inputValue()).toContain(`<doi-chieu widget="${name}" year="2019" `);
    }
    await dialog(page).getByRole("checkbox", { name: "Luôn lấy năm mới nhất có số liệu" }).check();
    await expect.poll(() => preview(page).getAttribute("src")).toBe("/embed/v1/summary");
  });

  test.each(["/sources", "/discrepancies", "/methodology", "/attainments?year=2019"])(
    "and not on %s",
    async (address) => {
      const { page } = opened;
      await visit(page, server.url + address);
      expect(await page.getByRole("button", { name: "Nhúng", exact: true }).count()).toBe(0);
    },
  );
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each([
    ["/?year=2019", 1440, "Nhúng"],
    ["/indicators/DTI_SCORE?year=2022&lang=en", 360, "Embed"],
  ] as const)(
    "%s at %i px: axe finds nothing, and nothing is wider than the page",
    async (address, width, name) => {
      const { page, complaints, close } = await openPage(browser, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      await openDialog(page, address, name);
      for (const tab of await dialog(page).getByRole("tab").all()) {
        await tab.click();
        expect(await axeViolations(page)).toEqual([]);
        const overflow = await page.evaluate(() =>
          [...document.querySelectorAll("dialog *")]
            .filter((element) => !(element.closest(".host-stage") || element.closest(".visually-hidden")))
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
            .map((element) => element.className || element.tagName),
        );
        expect(overflow).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
