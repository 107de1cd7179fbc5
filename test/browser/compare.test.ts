import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type OpenPage, openPage, visit } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

beforeEach(async () => {
  opened = await openPage(browser);
});

afterEach(async () => {
  const { complaints, close } = opened;
  await close();
  expect(complaints).toEqual([]);
});

const address = () => {
  const { pathname, search } = new URL(opened.page.url());
  return pathname + search;
};
const arrival = (name: string | RegExp) => opened.page.getByRole("heading", { level: 1, name }).waitFor();
const button = (name: string) => opened.page.getByRole("button", { name });
const focused = () => opened.page.evaluate(() => document.activeElement?.textContent);
const row = (name: string) => opened.page.getByRole("row").filter({ hasText: name });

describe("provinces beside each other", () => {
  test("by keyboard alone: added, added to, taken out, and back", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2022`);
    await button("So sánh tỉnh khác").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Tìm tỉnh để so sánh" }).waitFor();
    await page.keyboard.type("bac gi");
    await page.getByRole("option", { name: "Bắc Giang" }).waitFor();
    await page.keyboard.press("Enter");
    await arrival(/Thừa Thiên Huế đạt hoặc vượt 5 trong 5, Bắc Giang 4 trong 5/);
    expect(address()).toBe("/provinces/vn63-46?year=2022&compare=vn63-24");
    expect(await focused()).toBe("Thêm tỉnh");

    await page.keyboard.press("Enter");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.type("ca nuoc");
    await page.getByRole("option", { name: "Cả nước" }).waitFor();
    await page.keyboard.press("Enter");
    await arrival(/Cả nước/);
    expect(address()).toBe("/provinces/vn63-46?year=2022&compare=vn63-24,vn");

    await page.getByRole("link", { name: "Bỏ Bắc Giang khỏi bảng so sánh" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/provinces/vn63-46?year=2022&compare=vn");
    await page.waitForFunction(() => document.activeElement?.textContent === "Thêm tỉnh");
    await page.goBack();
    await arrival(/Bắc Giang 4 trong 5, Cả nước/);
    await page.goBack();
    await arrival(/Bắc Giang 4 trong 5; /);
    await page.goBack();
    await arrival(/^Thừa Thiên Huế năm 2022/);
  });

  test("Escape leaves everything as it was", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2022`);
    await button("So sánh tỉnh khác").click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("So sánh tỉnh khác");
    expect(address()).toBe("/provinces/vn63-46?year=2022");
  });

  test("a shared link shows figures, verdicts, and what one of them lacks", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&compare=vn63-24&lang=en`);
    const grdp = await row("GRDP (2010 prices)").textContent();
    for (const words of ["8.56%", "6.5–7.5%", "131.69%", "Exceeded (est.)", "19.3%", "No target"])
      expect(grdp).toContain(words);
    expect(await row("Exports").textContent()).toContain("no figures yet");
    await row("GRDP at current prices").getByRole("link", { name: "Exceeded" }).click();
    await arrival(/^Bac Giang, 2022/);
    await page.goBack();
    await arrival(/^2022: /);
    await page.reload();
    await arrival(/^2022: Thua Thien Hue met or exceeded 5 of 5, Bac Giang 4 of 5/);
  });

  test("an indicator leads to the years of those that have it", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&compare=vn63-24,vn`);
    await row("GRDP đầu người (USD)").getByRole("link", { name: "GRDP đầu người (USD)" }).click();
    await page.waitForURL("**/indicators/GRDP_PER_CAPITA_USD?year=2022&provinces=vn63-46,vn63-24");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  test("goes along from year to year, and to the units of today", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&compare=vn63-24`);
    await page.getByRole("link", { name: "Về năm 2021" }).click();
    await arrival(/^Năm 2021: Thừa Thiên Huế/);
    expect(address()).toBe("/provinces/vn63-46?year=2021&compare=vn63-24");
    await page.getByRole("link", { name: "Sau sắp xếp: Huế" }).click();
    await arrival(/^Năm 2021: Huế .* Bắc Ninh/);
    expect(address()).toBe("/provinces/vn34-46?year=2021&compare=vn34-24&boundaries=current");
  });

  test("without its first province the page is the next one's", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&compare=vn63-24,vn63-40`);
    await page.getByRole("link", { name: "Bỏ Thừa Thiên Huế khỏi bảng so sánh" }).click();
    await arrival(/^Năm 2022: Bắc Giang/);
    expect(address()).toBe("/provinces/vn63-24?year=2022&compare=vn63-40");
    await page.getByRole("link", { name: "Thôi so sánh" }).click();
    await arrival(/^Bắc Giang năm 2022/);
    expect(address()).toBe("/provinces/vn63-24?year=2022");
  });

  test("what cannot be compared is said, and the rest compared", async () => {
    const { page } = opened;
    const ids = "nowhere,vn63-46,vn63-24,vn63-24,vn34-46,vn63-40,vn63-36,vn63-91";
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&compare=${ids}`);
    await arrival(/Bắc Giang .* Nghệ An .* Nam Định/);
    const words = await page.locator(".panel-note").first().textContent();
    for (const part of [
      "Không có tỉnh nào mang mã nowhere.",
      "Thừa Thiên Huế là tỉnh của trang này.",
      "Bắc Giang được ghi hai lần.",
      "Huế không có trong địa giới đang xem.",
      "Kiên Giang bị bỏ ra",
    ])
      expect(words).toContain(part);
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&compare=nowhere`);
    await arrival(/^Thừa Thiên Huế năm 2022/);
    await page.getByText("Không có tỉnh nào mang mã nowhere.").waitFor();
    await page.getByRole("row").filter({ hasText: "Kim ngạch xuất khẩu" }).waitFor();
  });

  test("needs one question, and takes no more statements for three than for one", async () => {
    const { page } = opened;
    const statements = async (compare: string) => {
      const before = server.statements.length;
      await visit(page, `${server.url}/provinces/vn63-46?year=2019&compare=${compare}`);
      const questions = server.statements.slice(before);
      expect(questions).toHaveLength(1);
      return questions[0];
    };
    const one = await statements("vn63-36");
    const three = await statements("vn63-36,vn63-91,vn63-89");
    expect(three).toBe(one);
  });

  test("the provinces stand under each indicator on a small phone, and nothing is wider", async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, `${server.url}/provinces/vn63-46?year=2022&compare=vn63-24,vn63-36&lang=en`);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
    const cells = row("GRDP (2010 prices)").getByRole("cell");
    const [first, second] = await Promise.all([cells.nth(0).boundingBox(), cells.nth(1).boundingBox()]);
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
  });
});
