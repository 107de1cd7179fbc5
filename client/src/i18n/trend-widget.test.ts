import { expect, test } from "vitest";
import { trendWidgetEn } from "./trend-widget.en.ts";
import { type TrendWidgetCounts, trendWidgetVi } from "./trend-widget.vi.ts";

test.each<[Partial<TrendWidgetCounts>, string, string]>([
  [
    { targets: 9, decided: 8, reached: 5 },
    "A và B: đạt hoặc vượt 5 trong 8 lần đã kết luận",
    "A and B: 5 of 8 decided targets met or exceeded",
  ],
  [
    { targets: 2, decided: 2, reached: 2 },
    "A và B: đạt hoặc vượt cả 2 lần đã kết luận",
    "A and B: both decided targets met or exceeded",
  ],
  [
    { targets: 2, decided: 2, reached: 0 },
    "A và B: chưa lần nào đạt trong 2 lần đã kết luận",
    "A and B: none of 2 decided targets met",
  ],
  [
    { targets: 4, decided: 1, reached: 0 },
    "A và B: chưa đạt lần duy nhất đã kết luận",
    "A and B: the one decided target was not met",
  ],
  [{ targets: 1 }, "A và B: có kế hoạch, chưa đối chiếu được lần nào", "A and B: targets, none compared yet"],
  [{}, "A và B: có số thực hiện, chưa có kế hoạch", "A and B: actuals, no target"],
])("%j", (counts, vi, en) => {
  const all = { names: ["A", "B"], targets: 0, decided: 0, reached: 0, ...counts };
  expect(trendWidgetVi.title(all)).toBe(vi);
  expect(trendWidgetEn.title(all)).toBe(en);
});
