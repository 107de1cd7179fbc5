import { describe, expect, test } from "vitest";
import { indicatorFindingEn } from "./indicator-finding.en.ts";
import {
  type Finding,
  type FindingLede,
  indicatorFindingVi,
  type SeriesCounts,
} from "./indicator-finding.vi.ts";

const who = { province: "Đà Nẵng", indicator: "doanh thu" };

const findings: [string, Finding, string, string][] = [
  [
    "growth asked for, above the last",
    {
      ...who,
      kind: "asked",
      year: 2025,
      measure: "GROWTH",
      target: "10–11%",
      beside: { side: "above", year: 2024, figure: "9,07%" },
    },
    "Đà Nẵng đặt kế hoạch doanh thu năm 2025 tăng 10–11%, cao hơn mức 9,07% của năm 2024",
    "Đà Nẵng asks doanh thu to grow by 10–11% in 2025, above the 9,07% of 2024",
  ],
  [
    "a level asked for, below the last",
    {
      ...who,
      kind: "asked",
      year: 2014,
      measure: "LEVEL",
      target: "trên 4.000 tỷ đồng",
      beside: { side: "below", year: 2013, figure: "4.020 tỷ đồng" },
    },
    "Đà Nẵng đặt kế hoạch doanh thu năm 2014 là trên 4.000 tỷ đồng, thấp hơn kết quả 4.020 tỷ đồng của năm 2013",
    "Đà Nẵng sets trên 4.000 tỷ đồng as its 2014 target for doanh thu, below the 4.020 tỷ đồng of 2013",
  ],
  [
    "nothing to hold it against",
    { ...who, kind: "asked", year: 2020, measure: "CHANGE", target: "5 bậc", beside: null },
    "Đà Nẵng đặt kế hoạch mức thay đổi của doanh thu năm 2020 là 5 bậc",
    "Đà Nẵng sets 5 bậc as its 2020 target for change of doanh thu",
  ],
  [
    "judged by growth",
    {
      ...who,
      kind: "judged",
      year: 2019,
      measure: "GROWTH",
      verdict: "NEARLY_MET",
      actual: "7,18%",
      target: "7,5–8%",
    },
    "Đà Nẵng năm 2019: tốc độ tăng doanh thu 7,18%, gần đạt kế hoạch 7,5–8%",
    "Đà Nẵng, 2019: growth of doanh thu 7,18%, nearly meeting the target of 7,5–8%",
  ],
  [
    "judged without a figure",
    { ...who, kind: "judged", year: 2019, measure: "LEVEL", verdict: "MET", actual: null, target: null },
    "Đà Nẵng năm 2019: doanh thu, đạt kế hoạch",
    "Đà Nẵng, 2019: doanh thu, meeting the target",
  ],
  [
    "a result alone",
    { ...who, kind: "result", year: 2024, actual: "39.888 tỷ đồng", growth: "+9,07%" },
    "Đà Nẵng năm 2024: doanh thu 39.888 tỷ đồng (+9,07% so với 2023), chưa có kế hoạch để đối chiếu",
    "Đà Nẵng, 2024: doanh thu 39.888 tỷ đồng (+9,07% on 2023), no target to hold it against",
  ],
  [
    "nothing",
    { ...who, kind: "nothing" },
    "Đà Nẵng: chưa có số liệu về doanh thu",
    "Đà Nẵng: no figures on doanh thu yet",
  ],
];

test.each(findings)("%s", (_, finding, vi, en) => {
  expect(indicatorFindingVi.headline(finding)).toBe(vi);
  expect(indicatorFindingEn.headline(finding)).toBe(en);
});

describe("what weighs a finding", () => {
  const nothing: FindingLede = {
    ambition: null,
    lastYear: 2013,
    record: null,
    unanswered: [],
    decided: 0,
    reached: 0,
  };
  const asked = { year: 2020, target: "12,5–13%", isGrowth: true };
  test.each<[Partial<FindingLede>, string, string]>([
    [{}, "", ""],
    [
      { ambition: "BELOW_LAST_RESULT" },
      "Kế hoạch này thấp hơn kết quả đã đạt năm 2013.",
      "This is below what was already achieved in 2013.",
    ],
    [
      { ambition: "WITHIN_RECORD", record: { year: 2019, growth: "19,2%" } },
      "Kế hoạch này nằm trong mức đã từng đạt: năm 2019 tăng 19,2%.",
      "This has been achieved before: 19,2% in 2019.",
    ],
    [
      { ambition: "BEYOND_RECORD" },
      "Chưa năm nào đã biết đạt tới mức này.",
      "No known year has achieved this.",
    ],
    [
      { unanswered: [asked] },
      "Năm 2020 có kế hoạch tăng 12,5–13% nhưng chưa có số thực hiện, nên không có kết luận.",
      "2020 had a target of 12,5–13% growth but has no actual yet, and so no verdict.",
    ],
    [
      { unanswered: [asked, { ...asked, year: 2022 }] },
      "Các năm 2020 và 2022 có kế hoạch nhưng chưa có số thực hiện, nên không có kết luận.",
      "2020 and 2022 had targets but have no actuals yet, and so no verdicts.",
    ],
    [
      { decided: 1, reached: 0 },
      "Một năm khác đã kết luận thì chưa đạt.",
      "The one other decided year was not met.",
    ],
    [
      { decided: 4, reached: 1 },
      "Trong 4 năm khác đã kết luận, 1 năm đạt hoặc vượt.",
      "Of 4 other decided years, 1 was met or exceeded.",
    ],
  ])("%o", (parts, vi, en) => {
    expect(indicatorFindingVi.lede({ ...nothing, ...parts })).toBe(vi);
    expect(indicatorFindingEn.lede({ ...nothing, ...parts })).toBe(en);
  });
});

describe("the title above a chart", () => {
  const none: SeriesCounts = {
    province: "Huế",
    from: 2018,
    to: 2025,
    targets: 0,
    decided: 0,
    reached: 0,
    actuals: 0,
    unrestated: 0,
    only: null,
    belowLast: null,
  };
  test.each<[Partial<SeriesCounts>, string, string]>([
    [
      { targets: 2, actuals: 6 },
      "Huế, 2018–2025: hai năm có kế hoạch, cả hai chưa đối chiếu được",
      "Huế, 2018–2025: two years with targets, none compared yet",
    ],
    [
      { targets: 1, from: 2020, to: 2020 },
      "Huế, 2020: một năm có kế hoạch, chưa đối chiếu được",
      "Huế, 2020: one year with a target, not compared yet",
    ],
    [
      { targets: 2, decided: 1, belowLast: { year: 2014, last: 2013 } },
      "Huế: kế hoạch 2014 thấp hơn kết quả 2013",
      "Huế: the 2014 target is below the 2013 result",
    ],
    [
      { targets: 1, decided: 1, only: { year: 2021, verdict: "NOT_MET" } },
      "Huế: không đạt kế hoạch năm 2021",
      "Huế: short of the target of 2021",
    ],
    [
      { targets: 3, decided: 3, reached: 1 },
      "Huế, 2018–2025: đạt hoặc vượt 1 trong 3 năm đã kết luận",
      "Huế, 2018–2025: 1 of 3 decided years met or exceeded",
    ],
    [
      { targets: 3, decided: 2, reached: 2 },
      "Huế, 2018–2025: cả 2 năm đã kết luận đều đạt hoặc vượt",
      "Huế, 2018–2025: both decided years met or exceeded",
    ],
    [
      { targets: 3, decided: 2 },
      "Huế, 2018–2025: chưa đạt năm nào trong 2 năm đã kết luận",
      "Huế, 2018–2025: none of 2 decided years met",
    ],
    [
      { actuals: 5 },
      "Huế, 2018–2025: 5 năm có số thực hiện, chưa có kế hoạch",
      "Huế, 2018–2025: five years with actuals, no target",
    ],
    [
      { unrestated: 3 },
      "Huế: số của các tỉnh cũ chưa quy đổi được",
      "Huế: figures of the former provinces cannot be restated",
    ],
    [{}, "Huế: chưa có số liệu", "Huế: no figures yet"],
  ])("%o", (counts, vi, en) => {
    expect(indicatorFindingVi.seriesTitle({ ...none, ...counts })).toBe(vi);
    expect(indicatorFindingEn.seriesTitle({ ...none, ...counts })).toBe(en);
  });
});
