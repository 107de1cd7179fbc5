import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { at, clipboard, column, copying, head, heads, listed, search, withLists } from "./list-page.ts";

withLists();

describe("the shipped figures", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  const url = (path: string) => server.url + path;

  test("a head sorts upwards and downwards, absent figures last, and the way back leads through it", () =>
    at(url("/attainments?year=2019"), async (opened) => {
      const { page } = opened;
      const gaps = () => column(opened, 7).allTextContents();
      const order = async (wanted: string) => {
        await page.locator(`th[aria-sort=${wanted}]`, { hasText: "Chênh lệch" }).waitFor();
        await page.locator("article[aria-busy=false]").waitFor();
      };
      const press = () => head(opened, "Chênh lệch").getByRole("button").click();
      await press();
      await order("ascending");
      await expect.poll(async () => (await gaps())[0]).toBe("−105");
      expect((await gaps()).at(-1)).toMatch(/^—/);
      await press();
      await order("descending");
      await expect.poll(async () => (await gaps())[0]).toBe("+573,5");
      expect((await gaps()).at(-1)).toMatch(/^—/);
      expect(search(opened)).toBe("?year=2019&sort=-gap");
      await page.goBack();
      await order("ascending");
      expect(search(opened)).toBe("?year=2019&sort=gap");
      await page.goBack();
      await order("none");
      expect(search(opened)).toBe("?year=2019");
    }));

  test("provinces stand in Vietnamese order, Đ after D and before H", () =>
    at(url("/attainments?verdict=EXCEEDED&level=provinces&sort=province"), async (opened) => {
      const names = [...new Set(await column(opened, 2).allTextContents())];
      expect(names.indexOf("Đà Nẵng")).toBeGreaterThan(names.indexOf("Bắc Kạn"));
      expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare));
    }));

  test("columns that were chosen are there for whom the link is passed on to", async () => {
    let shared = "";
    await at(url("/attainments?year=2019"), async (opened) => {
      const { page } = opened;
      await page.getByRole("button", { name: "Cột" }).click();
      await page.getByRole("checkbox", { name: "Lĩnh vực" }).press("Space");
      await page.getByRole("checkbox", { name: "Nguồn" }).press("Space");
      await page.keyboard.press("Escape");
      await head(opened, "Lĩnh vực").waitFor();
      await head(opened, "Nguồn").waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Cột");
      shared = page.url();
    });
    await at(shared, async (opened) => {
      expect(await heads(opened)).toEqual([
        "Chỉ tiêu",
        "Tỉnh, thành phố",
        "Lĩnh vực",
        "Năm",
        "Kế hoạch",
        "Thực hiện",
        "% kế hoạch",
        "Chênh lệch",
        "Tăng so năm trước",
        "Kết luận",
      ]);
      await opened.page.getByRole("button", { name: "Cột" }).click();
      await opened.page.getByRole("button", { name: "Như ban đầu" }).click();
      await head(opened, "Nguồn").waitFor();
      expect(search(opened)).toBe("?year=2019");
    });
  });

  test("Ctrl-C takes the table along: numbers as numbers, ranges as printed, absent cells empty", () =>
    at(
      url("/attainments?year=2019&province=vn63-46&columns=province.target.actual&sort=indicator"),
      async (opened) => {
        const { page } = opened;
        await page.locator(".list-table").focus();
        await page.keyboard.press("Control+c");
        await page.getByText("Đã chép 19 dòng").waitFor();
        const lines = (await clipboard(opened)).split("\n");
        expect(lines[0]).toBe("Chỉ tiêu\tĐơn vị\tTỉnh, thành phố\tKế hoạch\tThực hiện");
        expect(lines).toHaveLength(20);
        expect(lines).toContain("Kim ngạch xuất khẩu\ttriệu USD\tThừa Thiên Huế\t1055\t950");
        expect(lines).toContain("GRDP (giá so sánh 2010)\ttốc độ tăng, %\tThừa Thiên Huế\t7,5–8%\t7.18");
        expect(lines).toContain("GRDP nông lâm ngư nghiệp\ttốc độ tăng, %\tThừa Thiên Huế\t2.28\t-4.13");
      },
      copying,
    ));

  test("a selection of the reader's own is copied as it is", () =>
    at(
      url("/sources"),
      async (opened) => {
        const { page } = opened;
        await page.locator(".list-table").focus();
        await page.evaluate(() => {
          const cell = document.querySelector(".list-table td");
          if (cell) getSelection()?.selectAllChildren(cell);
        });
        await page.keyboard.press("Control+c");
        expect(await clipboard(opened)).toBe(await column(opened, 2).first().textContent());
      },
      copying,
    ));

  test.each([
    ["2019", "Không đạt"],
    ["2019", "Vượt"],
    ["2022", "Đạt"],
  ])("the overview's count of %s, %s, leads to as many comparisons", (year, verdict) =>
    at(url(`/?year=${year}`), async (opened) => {
      const { page } = opened;
      const count = page
        .getByRole("figure", { name: /chỉ tiêu cấp tỉnh/ })
        .getByRole("link", { name: new RegExp(`^\\d+ ${verdict}$`) });
      const number = Number.parseInt((await count.textContent()) ?? "", 10);
      expect(number).toBeGreaterThan(0);
      await count.click();
      await page.waitForURL("**/attainments?**");
      expect(await listed(opened, /dòng đối chiếu$/)).toBe(number);
      await page.getByRole("button", { name: `${number} ${verdict}`, pressed: true }).waitFor();
      expect(await page.locator(".list-table tbody tr").count()).toBe(number);
    }),
  );

  test("a cell of sector and province leads to its rows, a province's count to its targets", async () => {
    await at(url("/?year=2019"), async (opened) => {
      const cell = opened.page
        .getByRole("row", { name: /^Thừa Thiên Huế/ })
        .getByRole("link", { name: /^5 trên 8/ });
      await cell.click();
      await opened.page.waitForURL("**/attainments?**");
      expect(await listed(opened, /dòng đối chiếu$/)).toBe(8);
    });
    await at(url("/provinces/vn63-46?year=2019"), async (opened) => {
      await opened.page.locator(".verdict-strip").getByRole("link", { name: "3 Gần đạt" }).click();
      await opened.page.waitForURL("**/attainments?**");
      expect(await listed(opened, /dòng đối chiếu$/)).toBe(3);
    });
  });

  test("the list is narrowed while the reader types, and the field keeps the focus", () =>
    at(url("/attainments"), async (opened) => {
      const { page } = opened;
      const field = page.getByLabel("Tìm trong danh sách");
      await field.pressSequentially("hue kim ngach");
      await page.getByRole("heading", { level: 1, name: /^“hue kim ngach”/ }).waitFor();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(new Set(await column(opened, 2).allTextContents())).toEqual(new Set(["Thừa Thiên Huế"]));
      const names = new Set(await page.locator(".list-table tbody th a").allTextContents());
      expect(names).toEqual(new Set(["Kim ngạch xuất khẩu", "Kim ngạch nhập khẩu"]));
      await page.getByRole("link", { name: "Bỏ lọc" }).click();
      await page.getByRole("heading", { level: 1, name: /^Mọi năm/ }).waitFor();
      expect(await field.inputValue()).toBe("");
    }));

  test("where nothing fits the page says so, and where something would", () =>
    at(url("/attainments?year=2016&verdict=MET"), async ({ page }) => {
      await page.getByRole("heading", { level: 2, name: "Không có đối chiếu nào khớp" }).waitFor();
      await page.getByRole("link", { name: "Bỏ lọc" }).waitFor();
    }));

  test("a scorecard by its largest shortfall, and back", () =>
    at(url("/provinces/vn63-46?year=2019"), async (opened) => {
      const { page } = opened;
      const first = () => page.locator(".scorecard-name").first().textContent();
      await page.getByRole("link", { name: "Hụt nhiều nhất" }).click();
      await expect.poll(first).toMatch(/^GRDP nông lâm ngư nghiệp/);
      expect(search(opened)).toBe("?year=2019&order=shortfall");
      expect(await page.locator(".scorecard-name").nth(1).textContent()).toMatch(/^Kim ngạch xuất khẩu/);
      await page.goBack();
      await expect.poll(first).toMatch(/^GRDP \(giá so sánh 2010\)/);
    }));
});
