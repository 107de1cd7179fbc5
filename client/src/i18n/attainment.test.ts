import { describe, expect, test } from "vitest";
import { attainmentEn } from "./attainment.en.ts";
import { attainmentVi, type HeadlineParts } from "./attainment.vi.ts";

const derived: HeadlineParts = {
  province: "Nghệ An",
  year: 2013,
  indicator: "doanh thu",
  isGrowth: false,
  isChange: false,
  verdict: "EXCEEDED",
  actual: "4.020 tỷ đồng",
  target: "≈ 3.941 tỷ đồng",
  isTargetDerived: true,
  distance: "79 tỷ đồng",
  isDistanceApproximate: true,
  isLowerBetter: false,
  isOnTarget: false,
  isUnrestated: false,
};

const stated: HeadlineParts = {
  ...derived,
  target: "4.000 tỷ đồng",
  isTargetDerived: false,
  distance: "20 tỷ đồng",
  isDistanceApproximate: false,
};

const cases: [string, HeadlineParts, string, string][] = [
  [
    "past a derived plan",
    derived,
    "Nghệ An năm 2013: doanh thu 4.020 tỷ đồng, vượt kế hoạch suy ra khoảng 79 tỷ đồng",
    "Nghệ An, 2013: doanh thu 4.020 tỷ đồng, about 79 tỷ đồng above the derived target",
  ],
  [
    "better where lower is better",
    { ...stated, isLowerBetter: true },
    "Nghệ An năm 2013: doanh thu 4.020 tỷ đồng, tốt hơn kế hoạch 20 tỷ đồng",
    "Nghệ An, 2013: doanh thu 4.020 tỷ đồng, better than target by 20 tỷ đồng",
  ],
  [
    "exactly on target",
    { ...stated, verdict: "MET", distance: null, isOnTarget: true },
    "Nghệ An năm 2013: doanh thu 4.020 tỷ đồng, đúng bằng kế hoạch",
    "Nghệ An, 2013: doanh thu 4.020 tỷ đồng, exactly on target",
  ],
  [
    "at a limit that does not count itself",
    { ...stated, verdict: "NEARLY_MET", target: "dưới 7,6%", distance: null, isOnTarget: true },
    "Nghệ An năm 2013: doanh thu 4.020 tỷ đồng, chạm ngưỡng kế hoạch dưới 7,6% nhưng chưa qua",
    "Nghệ An, 2013: doanh thu 4.020 tỷ đồng, at the limit of the target of dưới 7,6% but not past it",
  ],
  [
    "short",
    { ...stated, verdict: "NOT_MET", isGrowth: true },
    "Nghệ An năm 2013: tốc độ tăng doanh thu 4.020 tỷ đồng, không đạt kế hoạch 4.000 tỷ đồng, hụt 20 tỷ đồng",
    "Nghệ An, 2013: growth of doanh thu 4.020 tỷ đồng, short of the target of 4.000 tỷ đồng by 20 tỷ đồng",
  ],
  [
    "without an actual",
    { ...stated, verdict: "NO_ACTUAL", actual: null, distance: null },
    "Nghệ An năm 2013: doanh thu, kế hoạch 4.000 tỷ đồng, chưa có số thực hiện",
    "Nghệ An, 2013: doanh thu, target 4.000 tỷ đồng, no actual yet",
  ],
  [
    "not due, nothing reported",
    { ...stated, verdict: "NOT_DUE", actual: null, distance: null },
    "Nghệ An năm 2013: doanh thu, kế hoạch 4.000 tỷ đồng, chưa đến kỳ đánh giá",
    "Nghệ An, 2013: doanh thu, target 4.000 tỷ đồng, not due yet",
  ],
  [
    "without a target",
    { ...stated, verdict: "NO_TARGET", target: null, distance: null },
    "Nghệ An năm 2013: doanh thu 4.020 tỷ đồng, chưa có chỉ tiêu để đối chiếu",
    "Nghệ An, 2013: doanh thu 4.020 tỷ đồng, no target to hold it against",
  ],
];

describe("the headline of an attainment", () => {
  test.each(cases)("%s", (_, parts, vi, en) => {
    expect(attainmentVi.headline(parts)).toBe(vi);
    expect(attainmentEn.headline(parts)).toBe(en);
  });
});
