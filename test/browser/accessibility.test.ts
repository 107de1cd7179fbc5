import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { addresses } from "./addresses.ts";
import { openPage, visit } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(addresses)("%s: axe finds nothing", async (address) => {
    const { page, complaints, close } = await openPage(browser, { colorScheme });
    await visit(page, server.url + address);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("choosing a province to compare with: axe finds nothing", async () => {
    const { page, complaints, close } = await openPage(browser, { colorScheme });
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&lang=en`);
    await page.getByRole("button", { name: "Compare with" }).click();
    await page.getByRole("option").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("the export menu: axe finds nothing", async () => {
    const { page, complaints, close } = await openPage(browser, { colorScheme });
    await visit(page, `${server.url}/growth?year=2020`);
    await page.getByRole("button", { name: "Xuất" }).first().click();
    await page.getByRole("menuitem").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("the search: axe finds nothing", async () => {
    const { page, complaints, close } = await openPage(browser, { colorScheme });
    await visit(page, `${server.url}/sources`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("an giang");
    await page.getByRole("option").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
