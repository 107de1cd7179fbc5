import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { addresses } from "./addresses.ts";
import { lettersCome, type OpenPage, openPage, visit } from "./open-page.ts";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(() => Promise.all([server?.stop(), browser?.close()]));

/** What nobody sees move. */
const STEADY = 0.02;
/** Where our letters come in the place of the device's a line may break elsewhere, once. */
const STEADY_WITH_LETTERS = 0.05;

interface Shifts {
  total: number;
  /** what moved, and how much of the view */
  moved: string[];
}

declare global {
  interface Window {
    shifts: Shifts;
  }
  interface PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Element | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
  }
}

/** Notes in each page what moves without anybody having touched it. */
function noteShifts() {
  window.shifts = { total: 0, moved: [] };
  const boxText = ({ x, y, width, height }: DOMRectReadOnly) =>
    [x, y, width, height].map(Math.round).join(" ");
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shifts.total += value;
      for (const { node, previousRect, currentRect } of sources) {
        const name = node instanceof Element ? `${node.tagName}.${node.className}` : node;
        window.shifts.moved.push(
          `${value.toFixed(3)} ${name}: ${boxText(previousRect)} → ${boxText(currentRect)}`,
        );
      }
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Leaves the device's letters in their place, so that what moves is the page itself. */
function keepLetters() {
  FontFaceSet.prototype.add = function () {
    return this;
  };
}

async function isWhole(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator(".skeleton-panel").first().waitFor({ state: "detached" });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** A phone's browser says so, and the server draws for it. */
const PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";

describe.each([
  [360, PHONE],
  [1440, undefined],
])("opened afresh, %i px wide", (width, userAgent) => {
  let opened: OpenPage;
  const asked: string[] = [];
  beforeAll(async () => {
    opened = await openPage(browser, { viewport: { width, height: 800 }, userAgent });
    await opened.page.addInitScript(noteShifts);
    await opened.page.addInitScript(keepLetters);
    opened.page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/graphql") asked.push(request.postDataJSON().operationName);
    });
  });
  afterAll(() => opened?.close());

  test.each(addresses)("%s stays where it is, and has its answers with it", async (address) => {
    const { page, complaints } = opened;
    asked.length = 0;
    complaints.length = 0;
    await visit(page, server.url + address);
    await isWhole(page);
    const { total, moved } = await page.evaluate(() => window.shifts);
    expect(total, moved.join("\n")).toBeLessThan(STEADY);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test.each([
  "/growth?year=2020",
  "/methodology",
  "/provinces/vn63-02?year=2020&lang=en",
  "/attainments?year=2019&verdict=NEARLY_MET.NOT_MET&sort=-shortfall&growth=asked&lang=en",
])("%s hardly moves when our letters come, on a phone", async (address) => {
  const { page, close } = await openPage(browser, {
    viewport: { width: 360, height: 800 },
    userAgent: PHONE,
  });
  await page.addInitScript(noteShifts);
  await visit(page, server.url + address);
  await lettersCome(page);
  await isWhole(page);
  const { total, moved } = await page.evaluate(() => window.shifts);
  expect(total, moved.join("\n")).toBeLessThan(STEADY_WITH_LETTERS);
  await close();
});
