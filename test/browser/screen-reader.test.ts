import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

/** What a screen reader is given of a page, a line a thing: `- link "Tổng quan":`. */
async function linesAloud(page: Page): Promise<string[]> {
  return (await page.locator("body").ariaSnapshot()).split("\n").map((line) => line.trim());
}

async function aloud<Result>(
  address: string,
  look: (page: Page, lines: string[]) => Result | Promise<Result>,
): Promise<Result> {
  const { page, close } = await openPage(browser);
  await visit(page, server.url + address);
  const result = await look(page, await linesAloud(page));
  await close();
  return result;
}

const NAMED =
  "link|button|img|textbox|combobox|searchbox|radio|checkbox|table|figure|navigation|region|columnheader";
const NAMELESS = new RegExp(`^- (${NAMED})(?: \\[[^\\]]*\\])*:?$`);

function headingLevels(lines: readonly string[]): number[] {
  return lines.flatMap((line) => {
    const [, level] = /^- '?heading .*\[level=(\d)\]/.exec(line) ?? [];
    return level ? [Number(level)] : [];
  });
}

describe("what a screen reader is given", () => {
  test.each(addresses)("%s: one heading of the page, no level left out, nothing without a name", (address) =>
    aloud(address, async (page, lines) => {
      const levels = headingLevels(lines);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
      expect(lines.filter((line) => line === "- main:")).toHaveLength(1);
      expect(lines.filter((line) => NAMELESS.test(line))).toEqual([]);
      expect(await page.title()).toMatch(/^.+ · Đối Chiếu$/);
    }),
  );

  test("pages can be told apart by their titles", async () => {
    const paths = [
      ...new Map(addresses.map((address) => [new URL(address, server.url).pathname, address])).values(),
    ];
    const titles: string[] = [];
    for (const address of paths) titles.push(await aloud(address, (page) => page.title()));
    expect(new Set(titles).size).toBe(paths.length);
  });

  test("the overview: counts as a sentence, a year with its counts, a tile with its share", () =>
    aloud("/?year=2019", (_, lines) => {
      expect(lines).toContain(
        `- img "8 vượt, 6 đạt, 3 gần đạt, 2 không đạt, 1 chưa kết luận được": 8 6 3 2 1`,
      );
      expect(lines).toContain(
        `- 'link "2021: 1 vượt, 1 gần đạt, 5 không đạt, 2 chưa có số thực hiện, 7 chưa có chỉ tiêu"':`,
      );
      expect(lines.some((line) => /link "Thừa Thiên Huế: .*14 trong 19/.test(line))).toBe(true);
    }));

  test("a scorecard's row: figures, verdict with (ước), and what its bullet shows", () =>
    aloud("/provinces/vn63-46?year=2019", async (page) => {
      const row = await page.getByRole("row").filter({ hasText: "Kim ngạch xuất khẩu" }).ariaSnapshot();
      for (const words of ["950", "1.055", "90,05%", "Không đạt (ước)"]) expect(row).toContain(words);
    }));
});
