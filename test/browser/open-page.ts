import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface OpenPage {
  page: Page;
  /** errors and warnings of the console, scripts that threw, files that did not come */
  complaints: string[];
  close(): Promise<void>;
}

/** A page of its own, in a profile of its own, that keeps what it complained about. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => {
    // a page that is left may leave requests behind
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** Opens an address and waits for its figures, those below the first view too, and its fonts. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("main h1").waitFor();
  await page.locator(".skeleton-panel").first().waitFor({ state: "detached" });
  // drawn by the server, it is there before it answers
  await page.locator("html[data-alive]").waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Until our letters are put in; those made of the device's own are always there. */
export async function lettersCome(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family }) => family.includes("Be Vietnam Pro")),
  );
}
