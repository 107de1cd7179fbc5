import { expect, test } from "vitest";
import { summaryWidgetEn } from "./summary-widget.en.ts";
import { type SummaryCounts, summaryWidgetVi } from "./summary-widget.vi.ts";

const none: SummaryCounts = {
  targets: 0,
  decided: 0,
  reached: 0,
  exceeded: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
  unrestated: 0,
  provisional: 0,
  isProvisional: false,
  derivedTargets: 0,
  only: null,
  isRestated: false,
};

test.each<[Partial<SummaryCounts>, string, string]>([
  [
    { targets: 19, decided: 19, reached: 14, exceeded: 8, isProvisional: true },
    "Đạt hoặc vượt 14 trong 19 chỉ tiêu (ước)",
    "14 of 19 targets met or exceeded (est.)",
  ],
  [
    { targets: 20, decided: 19, reached: 14, undecided: 1 },
    "Đạt hoặc vượt 14 trong 19 chỉ tiêu đã kết luận",
    "14 of 19 decided targets met or exceeded",
  ],
  [
    { targets: 1240, decided: 1240, reached: 1240, exceeded: 3 },
    "Đạt hoặc vượt cả 1.240 chỉ tiêu",
    "All 1,240 targets met or exceeded",
  ],
  [{ targets: 5, decided: 5, reached: 5, exceeded: 5 }, "Vượt cả 5 chỉ tiêu", "All 5 targets exceeded"],
  [{ targets: 3, decided: 3 }, "Chưa đạt chỉ tiêu nào trong 3 chỉ tiêu", "None of 3 targets met"],
  [
    { targets: 1, decided: 1, only: "NEARLY_MET" },
    "Chỉ tiêu duy nhất: gần đạt",
    "The one target: nearly met",
  ],
  [
    { targets: 4, decided: 1, only: "MET", reached: 1 },
    "Chỉ tiêu duy nhất đã kết luận: đạt",
    "The one decided target: met",
  ],
  [
    { targets: 1, noActual: 1 },
    "1 chỉ tiêu, chưa có số thực hiện để đối chiếu",
    "1 target, no actual to hold against it",
  ],
  [{ targets: 2, notDue: 2 }, "2 chỉ tiêu, chưa đến kỳ đánh giá", "2 targets, not due yet"],
  [
    { targets: 2, undecided: 2 },
    "2 chỉ tiêu, số liệu chưa đủ để kết luận",
    "2 targets that the figures do not decide",
  ],
  [
    { targets: 2, undecided: 1, noActual: 1 },
    "2 chỉ tiêu, chưa chỉ tiêu nào kết luận được",
    "2 targets, none decided yet",
  ],
  [
    { noTarget: 7, unrestated: 6 },
    "1 số thực hiện, chưa có chỉ tiêu để đối chiếu",
    "1 actual, no target to hold it against",
  ],
  [
    { noTarget: 6, unrestated: 6 },
    "Chưa quy đổi được số của các tỉnh cũ về địa giới mới",
    "The figures of the former provinces cannot be restated",
  ],
])("%j", (counts, vi, en) => {
  expect(summaryWidgetVi.title({ ...none, ...counts })).toBe(vi);
  expect(summaryWidgetEn.title({ ...none, ...counts })).toBe(en);
});
