import { expect, test } from "vitest";
import { layoutVerdictLine, VERDICT_LINE } from "./verdict-line.layout.ts";

const counts = { EXCEEDED: 8, MET: 6, NEARLY_MET: 3, NOT_MET: 2, NO_TARGET: 9 };

test("best first, without what does not occur and without results that have no target", () => {
  const { items, height } = layoutVerdictLine(counts, 600, "VI");
  expect(items.map(({ count, words }) => `${count} ${words}`)).toEqual([
    "8 Vượt",
    "6 Đạt",
    "3 Gần đạt",
    "2 Không đạt",
  ]);
  expect(height).toBe(VERDICT_LINE.height);
});

test("takes another line where the width ends, and none where there is nothing", () => {
  const narrow = layoutVerdictLine(counts, 288, "VI");
  expect(narrow.items.map(({ y }) => y / VERDICT_LINE.height)).toEqual([0, 0, 0, 1]);
  expect(narrow.items[3]?.x).toBe(0);
  expect(narrow.height).toBe(2 * VERDICT_LINE.height);
  expect(layoutVerdictLine({}, 288, "VI")).toEqual({ items: [], height: 0 });
});
