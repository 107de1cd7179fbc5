import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entries } from "../../client/src/gallery/entries.ts";
import { renderPicture } from "../../client/src/gallery/render-picture.tsx";
import { launchBrowser } from "../support/launch-browser.ts";
import { comparePicture } from "./compare-picture.ts";
import { photograph } from "./picture-page.ts";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "doichieu-pictures-"));

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

// Every system smooths letters in its own way; the committed pictures are Linux's.
const onLinux = test.runIf(process.platform === "linux");

onLinux.each(entries.map((entry) => [entry.id, entry] as const))("%s looks as it did", async (id, entry) => {
  const png = await photograph(browser, renderPicture(entry), folder);
  expect(comparePicture(id, png)).toBeNull();
});
