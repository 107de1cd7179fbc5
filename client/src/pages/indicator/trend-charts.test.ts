import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import { indicatorFindingVi } from "../../i18n/indicator-finding.vi.ts";
import type { IndicatorSeries } from "./series-finding.ts";
import { trendCharts } from "./trend-charts.ts";

type Figure = Parameters<typeof sampleFigure>;

const amount = (of: Figure) => ({ __typename: "Amount", ...sampleFigure(...of), inputs: [] });

function series(name: string, levels: Record<number, Figure>, growth: Record<number, Figure> = {}) {
  const years = [...new Set([...Object.keys(levels), ...Object.keys(growth)])].map(Number);
  return {
    plan: "MAIN",
    province: { id: name, kind: "PROVINCE", nameVi: name, nameEn: name },
    points: years.map((year) => ({
      year,
      verdict: "NO_TARGET",
      target: null,
      actual: levels[year] ? amount(levels[year]) : null,
      targetGrowth: null,
      actualGrowth: growth[year] ? amount(growth[year]) : null,
      milestone: null,
      absences: [],
      attainments: [],
    })),
  } as unknown as IndicatorSeries;
}
const money = { unit: "VND_BILLION", direction: "HIGHER" } as const;
const charts = (all: IndicatorSeries[], of: Parameters<typeof trendCharts>[1] = money) =>
  trendCharts(all, of, "VI", indicatorFindingVi);

test("figures of one size stand on one scale, and nothing is said of it", () => {
  const [a, b] = charts([series("A", { 2019: [900] }), series("B", { 2020: [700] })]);
  expect(a?.state.levels).toEqual(b?.state.levels);
  expect([a?.state.reference, a?.sub, b?.sub]).toEqual([null, "", ""]);
});

test("a much smaller chart is magnified; both show one amount, and say so", () => {
  const [large, small] = charts([series("Đà Nẵng", { 2024: [44_276] }), series("Nghệ An", { 2013: [4020] })]);
  expect(small?.sub).toBe("Thang mức phóng 10 lần so với hình của Đà Nẵng; vạch đứng là 5.000 tỷ đồng.");
  expect(large?.sub).toBe("Vạch đứng là 5.000 tỷ đồng.");
  for (const chart of [large, small])
    expect(chart?.state.reference).toEqual({ value: 5000, lines: ["5.000", "tỷ đồng"] });
});

test("where lower is better a verdict needs to be told so", () => {
  const poverty = { unit: "PERCENT", direction: "LOWER" } as const;
  const judged = series("A", { 2019: [4] });
  judged.points[0] = { ...judged.points[0], verdict: "EXCEEDED" } as never;
  expect(charts([judged], poverty)[0]?.sub).toContain("Càng thấp càng tốt");
  expect(charts([series("A", { 2019: [4] })], poverty)[0]?.sub).not.toContain("thấp");
});

test("what no report printed as a number is told: open ends, and by which rule years are derived", () => {
  const [chart] = charts([
    series("A", {
      2018: [25_210, { origin: "DERIVED", rule: "D1" }],
      2019: [30_050, { bound: "MORE_THAN" }],
      2021: [30_060, { origin: "DERIVED", rule: "D2" }],
      2022: [33_831, { origin: "DERIVED", rule: "D1" }],
    }),
  ]);
  expect(chart?.sub).toBe(
    "Số 2019 là “trên 30.050”; 2018 và 2022 suy ra từ tốc độ tăng của năm sau; 2021 suy ra từ các số khác (D2).",
  );
});

test("growth alone has no levels; ranks and shares have no growth", () => {
  const [growth] = charts([series("A", {}, { 2019: [7, { unit: "PERCENT" }] })]);
  expect(growth).toMatchObject({
    sub: "Báo cáo chỉ ghi tốc độ tăng, không ghi mức.",
    state: { levels: null },
  });
  const [rank] = charts([series("A", { 2019: [8, { unit: "RANK_OF_63" }] })], {
    unit: "RANK_OF_63",
    direction: "LOWER",
  });
  expect(rank).toMatchObject({
    sub: "Thứ hạng không có tốc độ tăng.",
    state: { form: "dots", growth: null },
  });
});
