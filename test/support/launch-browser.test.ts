import type { Browser } from "playwright-core";
import { afterEach, expect, test, vi } from "vitest";
import { launchBrowser, launchBundledBrowser } from "./launch-browser.ts";

const open: Browser[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((browser) => browser.close()));
});

async function widthOfVietnamese(browser: Browser): Promise<number> {
  open.push(browser);
  const page = await browser.newPage();
  await page.setContent("<span>Đối Chiếu: kế hoạch</span>");
  return page.locator("span").evaluate((element) => element.getBoundingClientRect().width);
}

test("starts a real browser", async () => {
  expect(await widthOfVietnamese(await launchBrowser())).toBeGreaterThan(50);
});

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "starts the browser npm delivers",
  async () => {
    expect(await widthOfVietnamese(await launchBundledBrowser())).toBeGreaterThan(50);
  },
);

test("says in one line that the browser is not where CHROMIUM_PATH says", async () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  await expect(launchBrowser()).rejects.toThrow(
    /^\/nowhere\/chromium does not start: .*Mend CHROMIUM_PATH\.$/,
  );
});
