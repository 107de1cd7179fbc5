import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textWidth } from "../../client/src/charts/text-width/text-width.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { openPage } from "./picture-page.ts";

let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), "doichieu-text-width-"));

const samples = [
  { text: "Tỷ lệ hộ nghèo tiếp cận đa chiều", weight: 400, figures: false },
  { text: "Chưa kết luận được", weight: 600, figures: false },
  { text: "Whole country, exceeded", weight: 500, figures: false },
  { text: "Nghị quyết Đại hội Đảng bộ", weight: 700, figures: false },
  { text: "≈ 3.941,18", weight: 400, figures: true },
  { text: "1.111.111", weight: 600, figures: true },
  { text: "trên 250 tỷ đồng", weight: 400, figures: true },
] as const;

const markup = samples
  .map(({ text, weight, figures }) => {
    const font = `font:${weight} 100px var(--${figures ? "figures" : "font"})`;
    return `<div><span style="${font};white-space:nowrap">${text}</span></div>`;
  })
  .join("");

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openPage(browser, markup, folder);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test.each(samples.map((sample, place) => [sample.text, sample, place] as const))(
  "the table knows the width of “%s” as Chromium sets it",
  async (text, { weight, figures }, place) => {
    const real = await page
      .locator("span")
      .nth(place)
      .evaluate((span) => span.getBoundingClientRect().width);
    const table = textWidth(text, { size: 100, weight, figures });
    expect(Math.abs(table - real) / real).toBeLessThan(0.02);
  },
);
