import { describe, expect, test } from "vitest";
import { exportButton, opened, SCORECARD, server, take, withExports } from "./exporting.ts";
import { visit } from "./open-page.ts";

withExports();

describe("the menu", () => {
  const focused = () => opened.page.evaluate(() => document.activeElement?.textContent);

  test("is used by keyboard alone, and gives the focus back", async () => {
    const { page } = opened;
    await visit(page, server.url + SCORECARD);
    const button = exportButton();
    await button.focus();
    await page.keyboard.press("ArrowUp");
    await page.getByRole("menu", { name: /^Xuất: Thừa Thiên Huế năm 2019/ }).waitFor();
    expect(await focused()).toMatch(/^In trang này/);
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused()).toBe("Xuất");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    expect(await page.getByRole("menuitem").allTextContents()).toHaveLength(5);
    expect(await focused()).toMatch(/^CSV/);
    await page.keyboard.press("ArrowDown");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("vn63-46-2019.xlsx");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("Xuất");
    expect(await page.getByRole("status").filter({ hasText: "Đã lưu" }).textContent()).toBe(
      "Đã lưu vn63-46-2019.xlsx",
    );
  });

  test("says how far a file is, and lets go of it", async () => {
    const { page } = opened;
    await visit(page, server.url + SCORECARD);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    const saved: string[] = [];
    page.on("download", (download) => saved.push(download.suggestedFilename()));
    await exportButton().click();
    await page.getByRole("menuitem", { name: /^CSV/ }).click();
    await page.getByText("Đang chuẩn bị tệp…").waitFor();
    expect(await focused()).toBe("Hủy");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("Xuất");
    release();
    await take(/^SVG/);
    expect(saved).toEqual(["vn63-46-2019.svg"]);
  });

  test("says when the server does not answer, and tries again", async () => {
    const { page, complaints } = opened;
    await visit(page, server.url + SCORECARD);
    await page.route("**/graphql", (route) => route.fulfill({ status: 503 }));
    await exportButton().click();
    await page.getByRole("menuitem", { name: /^CSV/ }).click();
    await page.getByRole("alert").filter({ hasText: "Không tạo được tệp" }).waitFor();
    expect(await focused()).toBe("Thử lại");
    await page.unroute("**/graphql");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("vn63-46-2019.csv");
    // the browser itself notes the refused request
    expect(complaints.splice(0).join()).toContain("503");
  });
});
