import { expect, test } from "vitest";
import { rankingWidgetEn } from "./ranking-widget.en.ts";
import { type LeaderParts, type PlaceParts, rankingWidgetVi } from "./ranking-widget.vi.ts";

test.each<[place: Partial<PlaceParts>, vi: string, en: string]>([
  [{}, "Huế đứng thứ 4 trong 63 tỉnh có số: 0,6975", "Huế is number 4 of 63 provinces with a figure: 0,6975"],
  [
    { place: 1, isJudged: true, isRatio: true, figure: "103%" },
    "Huế đứng đầu trong 63 tỉnh có kế hoạch đã kết luận: 103% kế hoạch",
    "Huế comes first of 63 provinces with a decided target: 103% of plan",
  ],
  [{ figure: null }, "Huế đứng thứ 4 trong 63 tỉnh có số", "Huế is number 4 of 63 provinces with a figure"],
])("the place of a province: %o", (place, vi, en) => {
  const parts = {
    province: "Huế",
    ...{ place: 4, of: 63 },
    ...{ isJudged: false, isRatio: false, figure: "0,6975" },
    ...place,
  };
  expect(rankingWidgetVi.place(parts)).toBe(vi);
  expect(rankingWidgetEn.place(parts)).toBe(en);
});

test.each<[leader: Partial<LeaderParts>, vi: string, en: string]>([
  [
    {},
    "Đà Nẵng đứng đầu trong 11 tỉnh có số: 0,8002, hơn Huế 0,1",
    "Đà Nẵng comes first of 11 provinces with a figure: 0,8002, 0,1 ahead of Huế",
  ],
  [
    { isLess: true },
    "Đà Nẵng đứng đầu trong 11 tỉnh có số: 0,8002, thấp hơn Huế 0,1",
    "Đà Nẵng comes first of 11 provinces with a figure: 0,8002, 0,1 below Huế",
  ],
  [
    { distance: null },
    "Đà Nẵng đứng đầu trong 11 tỉnh có số: 0,8002, tiếp theo là Huế",
    "Đà Nẵng comes first of 11 provinces with a figure: 0,8002, Huế second",
  ],
  [
    { figure: null },
    "Đà Nẵng đứng đầu trong 11 tỉnh có số, tiếp theo là Huế",
    "Đà Nẵng comes first of 11 provinces with a figure, Huế second",
  ],
])("who leads: %o", (leader, vi, en) => {
  const parts = {
    first: "Đà Nẵng",
    figure: "0,8002",
    second: "Huế",
    distance: "0,1",
    isLess: false,
    of: 11,
    ...leader,
  };
  expect(rankingWidgetVi.leader(parts)).toBe(vi);
  expect(rankingWidgetEn.leader(parts)).toBe(en);
});
