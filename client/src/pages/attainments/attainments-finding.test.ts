import { describe, expect, test } from "vitest";
import type { AttainmentsQuery } from "../../generated/documents.ts";
import { attainmentsEn } from "../../i18n/attainments.en.ts";
import { attainmentsVi } from "../../i18n/attainments.vi.ts";
import { filterOf } from "./attainments-filter.ts";
import { listedCounts } from "./attainments-finding.ts";

type Summary = AttainmentsQuery["byProvince"][number];

const zeros = {
  exceeded: 0,
  met: 0,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
};
const summary = (kind: "PROVINCE" | "COUNTRY", counts: Partial<Summary>): Summary => ({
  ...zeros,
  provisional: 0,
  derivedTargets: 0,
  province: { id: kind, kind },
  ...counts,
});

const byProvince = [
  summary("PROVINCE", { exceeded: 1000, met: 200, nearlyMet: 30, notMet: 4, provisional: 7 }),
  summary("PROVINCE", { notMet: 1, noActual: 2, noTarget: 3, undecided: 1 }),
  summary("COUNTRY", { met: 5, notMet: 1 }),
];

const of = (
  search: Parameters<typeof filterOf>[0],
  rows: number,
  subjects: string[] = [],
  boundaries: "AS_REPORTED" | "CURRENT" = "AS_REPORTED",
) => listedCounts(filterOf(search), rows, byProvince, subjects, { boundaries });

describe("the headline tells the finding", () => {
  test.each<[ReturnType<typeof of>, vi: string, en: string]>([
    [
      of({}, 1241, ["năm 2019"]),
      "Năm 2019: đạt hoặc vượt 1.200 trong 1.235 chỉ tiêu đã kết luận; 5 không đạt, 30 gần đạt",
      "Năm 2019: 1,200 of 1,235 decided targets met or exceeded; 5 not met, 30 nearly met",
    ],
    [
      of({ level: "country" }, 6, []),
      "Mọi năm, mọi nơi: đạt hoặc vượt 5 trong 6 chỉ tiêu đã kết luận; 1 không đạt",
      "Every year, everywhere: 5 of 6 decided targets met or exceeded; 1 not met",
    ],
    [
      of({ verdict: "NOT_MET.NEARLY_MET" }, 35),
      "Mọi năm, mọi nơi: 35 chỉ tiêu gần đạt hoặc không đạt",
      "Every year, everywhere: 35 targets nearly met or not met",
    ],
    [
      of({ verdict: "NO_TARGET" }, 3),
      "Mọi năm, mọi nơi: 3 số thực hiện chưa có chỉ tiêu",
      "Every year, everywhere: 3 actuals without a target",
    ],
    [
      of({ verdict: "NO_TARGET" }, 3, [], "CURRENT"),
      "Mọi năm, mọi nơi: 3 dòng chưa có chỉ tiêu hoặc chưa quy đổi được",
      "Every year, everywhere: 3 rows without a target or not restated",
    ],
    [
      of({ verdict: "MET", q: "x" }, 0, ["“x”"]),
      "“x”: không có đối chiếu nào khớp",
      "“x”: no comparison matches",
    ],
  ])("%#", (counts, vi, en) => {
    expect(attainmentsVi.headline(counts)).toBe(vi);
    expect(attainmentsEn.headline(counts)).toBe(en);
  });
});

test("provinces and the country are never added up, and a list that has both says so", () => {
  const both = of({ level: "all" }, 1247);
  expect(both).toMatchObject({ decided: 1235, notMet: 5, ofCountry: 6, provinces: 2 });
  expect(attainmentsVi.lede(both)).toBe(
    "Ở 2 tỉnh, thành phố. Ngoài ra 1 chưa kết luận được và 2 chưa có số thực hiện. 7 trong 1.236 kết luận dựa trên số ước, ghi (ước). 3 số thực hiện khác chưa có chỉ tiêu. Danh sách còn có 6 dòng của cả nước, không cộng vào.",
  );
  const short = of({ level: "all", verdict: "NOT_MET" }, 6);
  expect(attainmentsEn.lede(short)).toBe("In 2 provinces. 1 of them is the whole country’s.");
});
