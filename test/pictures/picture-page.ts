import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

const client = fileURLToPath(new URL("../../client/src/", import.meta.url));
const PAPER = { width: 1040, height: 800 };

/** The client's own style sheets, tokens and fonts first, as the application has them. */
function styleSheets(): string {
  const all = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".css"),
  );
  const rooms = ["theme", "ui", "charts", "gallery"];
  return rooms
    .flatMap((room) => all.filter((path) => path.startsWith(room)).sort())
    .map((path) => `<link rel="stylesheet" href="${pathToFileURL(join(client, path))}">`)
    .join("\n");
}

/** Markup in a browser, with the client's styles and fonts. `folder` keeps the page while it is open. */
export async function openPage(browser: Browser, markup: string, folder: string): Promise<Page> {
  const file = join(folder, "picture.html");
  const head = `<head><meta charset="utf-8">${styleSheets()}</head>`;
  writeFileSync(file, `<!doctype html><html>${head}<body>${markup}</body></html>`);
  const page = await browser.newPage({ viewport: PAPER, deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** A picture of markup that was drawn without a browser. */
export async function photograph(browser: Browser, markup: string, folder: string): Promise<Buffer> {
  const page = await openPage(browser, markup, folder);
  try {
    return await page.locator(".gallery-row").screenshot({ animations: "disabled" });
  } finally {
    await page.close();
  }
}
