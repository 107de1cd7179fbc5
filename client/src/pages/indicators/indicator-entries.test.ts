import { expect, test } from "vitest";
import type { IndicatorsQuery } from "../../generated/documents.ts";
import { bySector, entriesNamed, indicatorEntries, indicatorsCounts } from "./indicator-entries.ts";

const indicator = (code: string, nameVi: string, nameEn: string, sector: string, year: number | null) => ({
  code,
  nameVi,
  nameEn,
  shortVi: nameVi,
  shortEn: nameEn,
  unit: "PERCENT" as const,
  direction: "HIGHER" as const,
  sector: { code: sector },
  latest: {
    nodes:
      year === null
        ? []
        : [
            {
              id: code,
              year: { value: year },
            },
          ],
  },
});
const summary = (code: string, met: number, noTarget: number, unrestated = 0) => ({
  exceeded: 0,
  met,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget,
  unrestated,
  indicator: { code },
});
const sector = (code: string) => ({ code, nameVi: code, nameEn: code });

const data: IndicatorsQuery = {
  provinces: [],
  sectors: [sector("POST"), sector("ECONOMY"), sector("EMPTY")],
  indicators: [
    indicator("GRDP", "Tổng sản phẩm trên địa bàn", "Gross product", "ECONOMY", 2022),
    indicator("CPI", "Tăng giá tiêu dùng", "Consumer price inflation", "ECONOMY", 2020),
    indicator("IMPORTS", "Kim ngạch nhập khẩu", "Imports", "ECONOMY", null),
    indicator("POST_REVENUE", "Doanh thu bưu chính", "Post revenue", "POST", 2020),
  ],
  byIndicator: [summary("GRDP", 3, 9, 5), summary("POST_REVENUE", 0, 2)],
};
const entries = indicatorEntries(data);

test("what is known of each, the country's figures included in the latest year only", () => {
  expect(entries.map(({ targets, results, latestYear }) => [targets, results, latestYear])).toEqual([
    [3, 4, 2022],
    [0, 0, 2020],
    [0, 0, null],
    [0, 2, 2020],
  ]);
  expect(indicatorsCounts(entries)).toEqual({ indicators: 4, withFigures: 3, withTargets: 1 });
});

test("by sector in their order; what nothing is known of stands apart", () => {
  const codes = bySector(entries, data.sectors).map(({ sector: { code }, known, unknown }) => [
    code,
    known.map((entry) => entry.indicator.code),
    unknown.map((entry) => entry.indicator.code),
  ]);
  expect(codes).toEqual([
    ["POST", ["POST_REVENUE"], []],
    ["ECONOMY", ["GRDP", "CPI"], ["IMPORTS"]],
  ]);
});

test.each([
  ["buu chinh", ["POST_REVENUE"]],
  ["Tổng SẢN phẩm", ["GRDP"]],
  ["inflation", ["CPI"]],
  ["post_rev", ["POST_REVENUE"]],
  ["doanh xuất", []],
  ["", ["GRDP", "CPI", "IMPORTS", "POST_REVENUE"]],
])("typed %s", (typed, codes) => {
  expect(entriesNamed(entries, typed).map(({ indicator: { code } }) => code)).toEqual(codes);
});
