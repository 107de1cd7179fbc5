import { expect, test } from "vitest";
import { growthWidgetEn } from "./growth-widget.en.ts";
import { type GrowthWidgetCounts, growthWidgetVi } from "./growth-widget.vi.ts";

test.each<[Partial<GrowthWidgetCounts>, string, string]>([
  [
    { targets: 10, decided: 10, reached: 7, isProvisional: true },
    "Đã đạt 7 trong 10 chỉ tiêu tăng trưởng (ước)",
    "7 of 10 growth targets were reached (est.)",
  ],
  [
    { targets: 4, decided: 3, reached: 1 },
    "Đã đạt 1 trong 3 chỉ tiêu tăng trưởng đã kết luận",
    "1 of 3 decided growth targets was reached",
  ],
  [
    { targets: 3, decided: 3, reached: 3 },
    "Đã đạt cả 3 chỉ tiêu tăng trưởng",
    "All 3 growth targets were reached",
  ],
  [
    { targets: 2, decided: 2, reached: 0 },
    "Chưa tới chỉ tiêu nào trong 2 chỉ tiêu tăng trưởng",
    "None of 2 growth targets was reached",
  ],
  [
    { targets: 1, decided: 1, reached: 0 },
    "Chưa tới chỉ tiêu tăng trưởng duy nhất",
    "The one growth target was not reached",
  ],
  [
    { targets: 4, decided: 1, reached: 1 },
    "Đã đạt chỉ tiêu tăng trưởng duy nhất đã kết luận",
    "The one decided growth target was reached",
  ],
  [
    { targets: 1 },
    "1 chỉ tiêu tăng trưởng, chưa có kết quả để so",
    "1 growth target, no result to compare yet",
  ],
  [{}, "Chưa có chỉ tiêu tăng trưởng nào năm 2019", "No growth targets for 2019 yet"],
])("%j", (counts, vi, en) => {
  const all = { year: 2019, targets: 0, decided: 0, reached: 0, isProvisional: false, ...counts };
  expect(growthWidgetVi.title(all)).toBe(vi);
  expect(growthWidgetEn.title(all)).toBe(en);
});
