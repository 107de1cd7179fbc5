import { describe, expect, test } from "vitest";
import { provinceEn } from "./province.en.ts";
import { type ProvinceCounts, provinceVi } from "./province.vi.ts";

const nothing: ProvinceCounts = {
  province: "Huế",
  year: 2019,
  targets: 0,
  decided: 0,
  reached: 0,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
  unrestated: 0,
};

const cases: [counts: Partial<ProvinceCounts>, names: string[], vi: string, en: string][] = [
  [
    { targets: 19, decided: 19, reached: 14, notMet: 2, nearlyMet: 3 },
    ["a", "b"],
    "Huế năm 2019: đạt hoặc vượt 14 trong 19 chỉ tiêu đã kết luận; a và b không đạt",
    "Huế, 2019: 14 of 19 decided targets met or exceeded; a and b not met",
  ],
  [
    { targets: 6, decided: 6, reached: 1, notMet: 4, nearlyMet: 1 },
    ["a", "b", "c", "d"],
    "Huế năm 2019: đạt hoặc vượt 1 trong 6 chỉ tiêu đã kết luận; 4 không đạt, 1 gần đạt",
    "Huế, 2019: 1 of 6 decided targets met or exceeded; 4 not met, 1 nearly met",
  ],
  [
    { targets: 1, decided: 1, reached: 1 },
    [],
    "Huế năm 2019: đạt hoặc vượt chỉ tiêu duy nhất đã kết luận",
    "Huế, 2019: the one decided target was met or exceeded",
  ],
  [
    { targets: 1, decided: 1, notMet: 1 },
    ["a"],
    "Huế năm 2019: chưa đạt chỉ tiêu duy nhất đã kết luận; a không đạt",
    "Huế, 2019: the one decided target was not reached; a not met",
  ],
  [
    { targets: 5, noActual: 5 },
    [],
    "Huế năm 2019: 5 chỉ tiêu, chưa có số thực hiện để đối chiếu",
    "Huế, 2019: 5 targets, no actual to hold against them yet",
  ],
  [
    { noTarget: 10 },
    [],
    "Huế năm 2019: 10 số thực hiện, chưa có chỉ tiêu để đối chiếu",
    "Huế, 2019: 10 actuals, no target to hold them against",
  ],
];

describe("the headline of a province's year", () => {
  test.each(cases)("%o", (counts, names, vi, en) => {
    expect(provinceVi.headline({ ...nothing, ...counts }, names)).toBe(vi);
    expect(provinceEn.headline({ ...nothing, ...counts }, names)).toBe(en);
  });
});
