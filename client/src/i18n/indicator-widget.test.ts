import { describe, expect, test } from "vitest";
import { indicatorWidgetEn } from "./indicator-widget.en.ts";
import { type ComparedParts, type GapParts, indicatorWidgetVi } from "./indicator-widget.vi.ts";

const exports: ComparedParts = {
  indicator: "kim ngạch xuất khẩu",
  measure: "LEVEL",
  direction: "HIGHER",
  verdict: "NOT_MET",
  status: "ESTIMATED",
  actual: "950",
  target: "1.055",
  isTargetDerived: false,
  planRatio: "90,05%",
  isTold: true,
  gap: "thiếu 105 so với kế hoạch 1.055",
  isUnrestated: false,
};

const titles: [parts: Partial<ComparedParts>, vi: string, en: string][] = [
  [
    {},
    "Kim ngạch xuất khẩu ước đạt 950, bằng 90,05% kế hoạch",
    "Kim ngạch xuất khẩu estimated to reach 950, 90,05% of plan",
  ],
  [
    { measure: "GROWTH", isTold: false, verdict: "NEARLY_MET", actual: "7,18%", target: "7,5–8%" },
    "Tốc độ tăng kim ngạch xuất khẩu ước đạt 7,18%, gần đạt kế hoạch 7,5–8%",
    "Growth of kim ngạch xuất khẩu estimated to reach 7,18%, nearly meeting the target of 7,5–8%",
  ],
  [
    { direction: "LOWER", isTold: false, verdict: "EXCEEDED", status: "FINAL" },
    "Kim ngạch xuất khẩu là 950, tốt hơn kế hoạch 1.055",
    "Kim ngạch xuất khẩu at 950, better than the target of 1.055",
  ],
  [
    { verdict: "NO_TARGET", target: null, planRatio: null, isTold: false, status: "PRELIMINARY" },
    "Kim ngạch xuất khẩu sơ bộ đạt 950, chưa có chỉ tiêu để đối chiếu",
    "Kim ngạch xuất khẩu provisionally reached 950, no target to hold it against",
  ],
  [
    { verdict: "NO_ACTUAL", actual: null, planRatio: null, gap: null, isTargetDerived: true },
    "Kim ngạch xuất khẩu: kế hoạch suy ra 1.055, chưa có số thực hiện",
    "Kim ngạch xuất khẩu: derived target 1.055, no actual yet",
  ],
  [
    { verdict: "NOT_DUE", actual: null, planRatio: null, gap: null },
    "Kim ngạch xuất khẩu: kế hoạch 1.055, chưa đến kỳ đánh giá",
    "Kim ngạch xuất khẩu: target 1.055, not due yet",
  ],
  [
    { verdict: "UNDECIDED", isTold: false, actual: "trên 95%", target: "100%", status: "FINAL" },
    "Kim ngạch xuất khẩu đạt trên 95%, chưa đủ để kết luận so với kế hoạch 100%",
    "Kim ngạch xuất khẩu reached trên 95%, not enough to decide the target of 100%",
  ],
  [
    { actual: null, target: null, planRatio: "111%" },
    "Kim ngạch xuất khẩu ước đạt 111% kế hoạch",
    "Kim ngạch xuất khẩu estimated to reach 111% of plan",
  ],
  [
    { actual: null, target: null, planRatio: null, gap: "vượt 50 USD so với kế hoạch" },
    "Kim ngạch xuất khẩu vượt 50 USD so với kế hoạch",
    "Kim ngạch xuất khẩu vượt 50 USD so với kế hoạch",
  ],
  [
    { isUnrestated: true, actual: null, target: null },
    "Kim ngạch xuất khẩu: chưa quy đổi được về địa giới mới",
    "Kim ngạch xuất khẩu: not restated to today’s boundaries",
  ],
];

describe("a title says what was achieved and what that means", () => {
  test.each(titles)("%o", (parts, vi, en) => {
    expect(indicatorWidgetVi.title({ ...exports, ...parts })).toBe(vi);
    expect(indicatorWidgetEn.title({ ...exports, ...parts })).toBe(en);
  });
});

test("a distance says on which side of the plan, and that it may still be made up", () => {
  const gap: GapParts = {
    side: "short",
    isOpen: false,
    before: "",
    after: " triệu USD",
    isApproximate: false,
    target: "1.055",
    isTargetDerived: false,
  };
  const said = (special: Partial<GapParts>) => {
    const { start, end } = indicatorWidgetVi.gap({ ...gap, ...special });
    return `${start}105${end}`;
  };
  expect(said({})).toBe("thiếu 105 triệu USD so với kế hoạch 1.055");
  expect(said({ isOpen: true })).toBe("còn thiếu 105 triệu USD so với kế hoạch 1.055");
  expect(said({ side: "past", isApproximate: true, isTargetDerived: true })).toBe(
    "vượt khoảng 105 triệu USD so với kế hoạch suy ra 1.055",
  );
  expect(said({ side: "below", target: null })).toBe("thấp hơn 105 triệu USD so với kế hoạch");
  const { start, end } = indicatorWidgetEn.gap({ ...gap, before: "USD ", after: " million" });
  expect(`${start}105${end}`).toBe("USD 105 million short of the target of 1.055");
});
