import { describe, expect, test } from "vitest";
import { overviewEn } from "./overview.en.ts";
import { type HeadlineCounts, type LedeCounts, overviewVi } from "./overview.vi.ts";

const nothing: HeadlineCounts = {
  isNational: false,
  isRestated: false,
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
};

const cases: [name: string, counts: Partial<HeadlineCounts>, vi: string, en: string][] = [
  [
    "many",
    { targets: 20, decided: 19, reached: 14, notMet: 2, nearlyMet: 3, undecided: 1 },
    "Năm 2019, đạt hoặc vượt 14 trong 19 chỉ tiêu đã kết luận; 2 không đạt, 3 gần đạt",
    "In 2019, 14 of 19 decided targets were met or exceeded; 2 not met, 3 nearly met",
  ],
  [
    "one of several",
    { targets: 7, decided: 7, reached: 1, notMet: 5, nearlyMet: 1 },
    "Năm 2019, đạt hoặc vượt 1 trong 7 chỉ tiêu đã kết luận; 5 không đạt, 1 gần đạt",
    "In 2019, 1 of 7 decided targets was met or exceeded; 5 not met, 1 nearly met",
  ],
  [
    "none of several",
    { targets: 2, decided: 2, notMet: 2 },
    "Năm 2019, không đạt chỉ tiêu nào trong 2 chỉ tiêu đã kết luận; 2 không đạt",
    "In 2019, none of the 2 decided targets was met; 2 not met",
  ],
  [
    "all",
    { targets: 4, decided: 2, reached: 2, noActual: 2 },
    "Năm 2019, đạt hoặc vượt cả 2 chỉ tiêu đã kết luận",
    "In 2019, both decided targets were met or exceeded",
  ],
  [
    "a single one reached",
    { targets: 1, decided: 1, reached: 1 },
    "Năm 2019, đạt hoặc vượt chỉ tiêu duy nhất đã kết luận",
    "In 2019, the one decided target was met or exceeded",
  ],
  [
    "a single one missed",
    { targets: 1, decided: 1, nearlyMet: 1 },
    "Năm 2019, chỉ tiêu duy nhất đã kết luận gần đạt",
    "In 2019, the one decided target was nearly met",
  ],
  [
    "targets without actuals",
    { targets: 5, noActual: 5 },
    "Năm 2019 có 5 chỉ tiêu, chưa có số thực hiện để đối chiếu",
    "2019 has 5 targets and no actual to hold against them",
  ],
  [
    "one target without an actual",
    { targets: 1, noActual: 1 },
    "Năm 2019 có 1 chỉ tiêu, chưa có số thực hiện để đối chiếu",
    "2019 has 1 target and no actual to hold against it",
  ],
  [
    "not due",
    { targets: 2, notDue: 2 },
    "Năm 2019 có 2 chỉ tiêu, chưa đến kỳ đánh giá",
    "2019 has 2 targets, not due yet",
  ],
  [
    "undecided",
    { targets: 1, undecided: 1 },
    "Năm 2019 có 1 chỉ tiêu, số liệu chưa đủ để kết luận",
    "2019 has 1 target that the figures do not decide",
  ],
  [
    "open for different reasons",
    { targets: 2, undecided: 1, noActual: 1 },
    "Năm 2019 có 2 chỉ tiêu, chưa chỉ tiêu nào kết luận được",
    "2019 has 2 targets, none decided yet",
  ],
  [
    "actuals alone",
    { noTarget: 1 },
    "Năm 2019 có 1 số thực hiện, chưa có chỉ tiêu để đối chiếu",
    "2019 has 1 actual and no target to hold it against",
  ],
  ["no figures at all", {}, "Chưa có số liệu năm 2019", "No figures for 2019 yet"],
  [
    "the country alone",
    { isNational: true, targets: 14, decided: 14, reached: 14 },
    "Năm 2019, cả nước: đạt hoặc vượt cả 14 chỉ tiêu đã kết luận",
    "In 2019, for the whole country, all 14 decided targets were met or exceeded",
  ],
];

describe("the headline of a year", () => {
  test.each(cases)("%s", (_, counts, vi, en) => {
    expect(overviewVi.headline({ ...nothing, ...counts })).toBe(vi);
    expect(overviewEn.headline({ ...nothing, ...counts })).toBe(en);
  });
});

describe("the sentences below it", () => {
  const lede: LedeCounts = {
    ...nothing,
    targets: 20,
    decided: 19,
    undecided: 1,
    noTarget: 27,
    provincesWithTargets: 2,
    provincesInAll: 63,
    provisional: 19,
    derivedTargets: 0,
  };

  test("say how much is known and how firm it is", () => {
    expect(overviewVi.lede(lede)).toBe(
      "Có chỉ tiêu của 2 trong 63 tỉnh, thành phố. 19 trong 20 kết luận dựa trên số ước, có thể đổi khi có số chính thức. Ngoài ra 1 chỉ tiêu có số liệu nhưng chưa đủ để kết luận. 27 số thực hiện khác chưa có chỉ tiêu để đối chiếu.",
    );
    expect(overviewEn.lede(lede)).toBe(
      "Targets are known for 2 of 63 provinces. 19 of 20 verdicts rest on estimates and may change with the final figures. 1 target has figures that do not decide. 27 other actuals have no target to be held against.",
    );
  });

  test("count one verdict as one", () => {
    const one = {
      ...lede,
      targets: 1,
      decided: 1,
      undecided: 0,
      noTarget: 0,
      provisional: 1,
      derivedTargets: 1,
    };
    expect(overviewEn.lede({ ...one, provincesWithTargets: 1 })).toBe(
      "Targets are known for 1 of 63 provinces. The verdict rests on estimates and may change with the final figures. 1 target is derived from the ratio or difference to plan that a report states.",
    );
  });

  test("name no total where two schemes of provinces meet", () => {
    const mixed = { ...lede, provincesInAll: null, provisional: 0, undecided: 0, noTarget: 0 };
    expect(overviewVi.lede(mixed)).toBe("Có chỉ tiêu của 2 tỉnh, thành phố.");
  });
});
