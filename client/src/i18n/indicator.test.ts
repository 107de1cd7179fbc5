import { expect, test } from "vitest";
import { indicatorEn } from "./indicator.en.ts";
import { indicatorVi, type RankingCounts } from "./indicator.vi.ts";

const nothing: RankingCounts = { targets: 0, decided: 0, reached: 0, results: 0, unrestated: 0, best: null };
const best = { province: "Huế", figure: "103%", isRatio: true };

test.each<[counts: Partial<RankingCounts>, vi: string, en: string]>([
  [
    { targets: 5, decided: 5, reached: 3, best },
    "đạt hoặc vượt 3 trong 5 kế hoạch đã kết luận; đứng đầu là Huế, 103% kế hoạch",
    "3 of 5 decided targets met or exceeded; Huế leads with 103% of plan",
  ],
  [
    { targets: 3, decided: 3, reached: 3 },
    "đạt hoặc vượt cả 3 kế hoạch đã kết luận",
    "all 3 decided targets met or exceeded",
  ],
  [
    { targets: 3, decided: 3 },
    "chưa đạt kế hoạch nào trong 3 kế hoạch đã kết luận",
    "none of 3 decided targets met",
  ],
  [
    { targets: 1, decided: 1, reached: 1 },
    "đạt hoặc vượt kế hoạch cấp tỉnh duy nhất đã kết luận",
    "the one decided provincial target was met or exceeded",
  ],
  [
    { targets: 1, decided: 1 },
    "chưa đạt kế hoạch cấp tỉnh duy nhất đã kết luận",
    "the one decided provincial target was not met",
  ],
  [
    { unrestated: 3 },
    "chưa quy đổi được số của các tỉnh cũ về địa giới mới",
    "the former provinces’ figures cannot be restated",
  ],
  [{}, "chưa có số liệu cấp tỉnh", "no provincial figures yet"],
])("a ranking of %o", (counts, vi, en) => {
  expect(indicatorVi.rankingFinding({ ...nothing, ...counts })).toBe(vi);
  expect(indicatorEn.rankingFinding({ ...nothing, ...counts })).toBe(en);
});
