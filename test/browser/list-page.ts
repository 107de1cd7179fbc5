import type { Browser, BrowserContextOptions, Locator } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type OpenPage, openPage, visit } from "./open-page.ts";

export let browser: Browser;

/** One browser for a file of tests. */
export function withLists(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
}

/** of a reader who copies */
export const copying: BrowserContextOptions = { permissions: ["clipboard-read", "clipboard-write"] };

/** Opens an address in a profile of its own; afterwards nothing may have been complained about. */
export async function at(
  url: string,
  look: (opened: OpenPage) => Promise<void>,
  options?: BrowserContextOptions,
) {
  const opened = await openPage(browser, options);
  await visit(opened.page, url);
  await look(opened);
  await opened.close();
  expect(opened.complaints).toEqual([]);
}

export const search = ({ page }: OpenPage) => new URL(page.url()).search;
export const heads = ({ page }: OpenPage) => page.getByRole("columnheader").allTextContents();
export const head = ({ page }: OpenPage, name: string) =>
  page.getByRole("columnheader", { name, exact: true });
export const column = ({ page }: OpenPage, place: number): Locator =>
  page.locator(`.list-table tbody tr td:nth-child(${place})`);
export const clipboard = ({ page }: OpenPage) => page.evaluate(() => navigator.clipboard.readText());
/** Waits for a title that begins so, and gives the number in front of it. */
export async function listed({ page }: OpenPage, ends: RegExp): Promise<number> {
  const title = await page.getByRole("heading", { level: 2, name: ends }).textContent();
  return Number(title?.replace(/\D/g, ""));
}
