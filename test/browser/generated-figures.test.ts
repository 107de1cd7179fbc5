import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadSample } from "../../server/src/sample/load-sample.service.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { openPage, visit } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer({ empty: true })]);
  const sample = { name: "tiny", kind: "LIFELIKE", seed: 1, areas: 4, indicators: 4, years: 4 } as const;
  await loadSample(server.database.writes, sample, []);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

test("the playground says so, too, with its first answer", async () => {
  const { page, complaints, close } = await openPage(browser);
  await page.goto(`${server.url}/playground`);
  await page.getByRole("note").filter({ hasText: "Số liệu sinh tự động" }).waitFor();
  await close();
  expect(complaints).toEqual([]);
});

test.each([
  ["/", "Số liệu sinh tự động"],
  ["/provinces?lang=en", "Generated figures"],
  ["/methodology", "Số liệu sinh tự động"],
])("%s says that its figures are generated", async (path, words) => {
  const { page, complaints, close } = await openPage(browser);
  await visit(page, `${server.url}${path}`);
  await page.getByRole("note").filter({ hasText: words }).waitFor();
  await close();
  expect(complaints).toEqual([]);
});
