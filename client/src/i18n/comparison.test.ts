import { expect, test } from "vitest";
import { comparisonEn } from "./comparison.en.ts";
import { comparisonVi } from "./comparison.vi.ts";

const province = (name: string, parts: object) => ({
  name,
  targets: 0,
  decided: 0,
  reached: 0,
  results: 0,
  ...parts,
});
const namDinh = province("Nam Định", { targets: 5, decided: 5, reached: 4 });
const anGiang = province("An Giang", { targets: 6, decided: 6, reached: 2 });
const open = province("Kiên Giang", { targets: 1 });
const results = province("Đà Nẵng", { results: 7 });
const nothing = province("Huế", {});

test.each([
  [
    [namDinh, anGiang],
    { byAll: 7, bySome: 7 },
    "Năm 2020: Nam Định đạt hoặc vượt 4 trong 5, An Giang 2 trong 6; cùng có 7 chỉ tiêu",
    "2020: Nam Định met or exceeded 4 of 5, An Giang 2 of 6; they share 7 indicators",
  ],
  [
    [open, anGiang],
    { byAll: 0, bySome: 0 },
    "Năm 2020: Kiên Giang có 1 chỉ tiêu chưa kết luận, An Giang đạt hoặc vượt 2 trong 6; không có chỉ tiêu nào chung",
    "2020: Kiên Giang has 1 undecided target, An Giang met or exceeded 2 of 6; they have no indicator in common",
  ],
  [
    [results, nothing, namDinh],
    { byAll: 0, bySome: 3 },
    "Năm 2020: Đà Nẵng có 7 số thực hiện chưa có chỉ tiêu, Huế chưa có số liệu, Nam Định đạt hoặc vượt 4 trong 5; 3 chỉ tiêu có ở hai tỉnh trở lên",
    "2020: Đà Nẵng has 7 actuals without a target, Huế has no figures yet, Nam Định met or exceeded 4 of 5; 3 indicators are had by two or more",
  ],
])("the finding of %#", (provinces, shared, vi, en) => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  expect(plain(comparisonVi.headline(2020, provinces, shared))).toBe(vi);
  expect(plain(comparisonEn.headline(2020, provinces, shared))).toBe(en);
});
