import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type OpenPage, openPage } from "./open-page.ts";

let browser: Browser;
export let server: RunningServer;
export let opened: OpenPage;
/** addresses that were asked for outside our host */
let foreign: string[];
/** what was asked of the server by POST, the only way to write */
export let posted: string[];

/** A browser and a server for a file of tests; after each test nothing was asked of others, forbidden or complained about. */
export function withPlayground(): void {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
  });

  afterEach(async () => {
    const forbidden = await opened.page.evaluate(
      () => (window as unknown as { forbidden: string[] }).forbidden,
    );
    const { complaints, close } = opened;
    await close();
    expect(foreign).toEqual([]);
    expect(forbidden).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

/** A page on which everything is noted that it asks for. */
export async function openWatched(options: BrowserContextOptions = {}): Promise<Page> {
  foreign = [];
  posted = [];
  opened = await openPage(browser, { acceptDownloads: true, ...options });
  const { page } = opened;
  page.on("request", (request) => {
    const url = request.url();
    if (request.method() === "POST") posted.push(url);
    if (!(url.startsWith(server.url) || /^(data|blob):/.test(url))) foreign.push(url);
  });
  await page.addInitScript(() => {
    const forbidden: string[] = [];
    Object.assign(window, { forbidden });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      forbidden.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return page;
}

/** Waits for what the bench shows: an answer, or that there is none yet. */
export const settled = (page: Page) =>
  page
    .locator('.result[aria-busy="false"] :is(.answer-grid, .result-note, .monaco-editor)')
    .first()
    .waitFor();

export async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openWatched(options);
  await page.goto(server.url + address);
  await page.locator(".bench .monaco-editor").first().waitFor({ state: "attached" });
  await settled(page);
  return page;
}

/** What a press has the server answer. */
export async function answerAfter<T>(page: Page, press: () => Promise<unknown>): Promise<T> {
  const answered = page.waitForResponse(
    (response) => response.url() === `${server.url}/graphql` && response.request().method() === "POST",
  );
  await press();
  const answer = await (await answered).json();
  await settled(page);
  return answer;
}

export const editorText = (page: Page) =>
  page.evaluate(() => {
    type Monaco = { editor: { getModels(): { uri: { path: string }; getValue(): string }[] } };
    const { editor } = (globalThis as unknown as { __MONACO: Monaco }).__MONACO;
    return editor
      .getModels()
      .find(({ uri }) => uri.path.endsWith("operation.graphql"))
      ?.getValue();
  });

export const cells = (page: Page, row: number) =>
  page.locator(".answer-grid tbody tr").nth(row).locator("td").allInnerTexts();
/** The address of an operation. */
export const link = (query: string, more = "") => `/playground?query=${encodeURIComponent(query)}${more}`;
