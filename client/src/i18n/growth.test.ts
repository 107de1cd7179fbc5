import { expect, test } from "vitest";
import { growthEn } from "./growth.en.ts";
import { type GrowthCounts, growthVi } from "./growth.vi.ts";

const nothing: GrowthCounts = {
  year: 2019,
  isNational: false,
  targets: 9,
  decided: 0,
  reached: 0,
  belowLast: 0,
  derived: 0,
  open: 0,
  openWithLast: 0,
};

test.each<[counts: Partial<GrowthCounts>, vi: string, en: string]>([
  [
    { belowLast: 2 },
    "2 chỉ tiêu đặt mức kém hơn mức đã đạt năm trước.",
    "2 targets ask for a level short of what the year before had reached.",
  ],
  [
    { open: 3, openWithLast: 3 },
    "3 chỉ tiêu chưa biết tốc độ tăng thực hiện; đã có tốc độ tăng năm trước đặt bên cạnh.",
    "For 3 targets the growth achieved is not known; last year’s stands beside them.",
  ],
  [
    { open: 3, openWithLast: 2 },
    "3 chỉ tiêu chưa biết tốc độ tăng thực hiện; trong đó 2 chỉ tiêu có tốc độ tăng năm trước đặt bên cạnh.",
    "For 3 targets the growth achieved is not known; last year’s stands beside 2 of them.",
  ],
  [
    { open: 1 },
    "1 chỉ tiêu chưa biết tốc độ tăng thực hiện.",
    "For 1 target the growth achieved is not known.",
  ],
])("what %o says of the growth targets", (counts, vi, en) => {
  expect(growthVi.lede({ ...nothing, ...counts })).toBe(vi);
  expect(growthEn.lede({ ...nothing, ...counts })).toBe(en);
});
