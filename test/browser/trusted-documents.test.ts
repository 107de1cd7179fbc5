import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { openPage, visit } from "./open-page.ts";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  // drawn in the browser, so that it asks everything itself
  [server, browser] = await Promise.all([
    startServer({ isLocked: true, drawsPages: false }),
    launchBrowser(),
  ]);
});
afterAll(() => Promise.all([server?.stop(), browser?.close()]));

test("the application works on a server that answers nothing but its operations", async () => {
  const { page, complaints, close } = await openPage(browser);
  const answered: number[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("/graphql")) answered.push(response.status());
  });
  for (const address of [
    "/",
    "/provinces/vn63-46?compare=vn63-48&year=2019",
    "/indicators/GRDP",
    "/growth",
    "/attainments",
  ]) {
    await visit(page, server.url + address);
  }
  expect(answered.length).toBeGreaterThanOrEqual(5);
  expect(new Set(answered)).toEqual(new Set([200]));
  expect(complaints).toEqual([]);
  await close();
});
