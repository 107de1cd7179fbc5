import { describe, expect, test } from "vitest";
import type { FigureParts } from "../charts/figure.ts";
import { sampleFigure } from "../charts/sample-figure.ts";
import {
  exportTable,
  figurePart,
  forSpreadsheets,
  numberPart,
  textPart,
  verdictPart,
} from "./export-columns.ts";

const cellsOf = (figure: FigureParts | null, locale: "VI" | "EN" = "VI") =>
  exportTable(
    [{ figure }],
    [figurePart<{ figure: FigureParts | null }>("Kế hoạch", (row) => row.figure)],
    locale,
  ).rows[0];
const growth = (number: number, special: Partial<FigureParts> = {}) =>
  sampleFigure(number, { unit: "PERCENT", decimals: 2, ...special });

describe("a figure", () => {
  test("is a number for machines and a text for people", () => {
    expect(cellsOf(growth(-4.13, { status: "ESTIMATED" }))).toEqual([-4.13, -4.13, -4.13, "−4,13%", "ước"]);
  });

  test("that is a range has two ends and no value", () => {
    const range = growth(7.5, { bound: "RANGE", high: 8, status: null });
    expect(cellsOf(range)).toEqual([null, 7.5, 8, "7,5–8%", null]);
    expect(cellsOf(range, "EN")?.[3]).toBe("7.5–8%");
  });

  test("with an open end leaves that end empty", () => {
    expect(cellsOf(sampleFigure(250, { bound: "MORE_THAN" }))).toEqual([
      null,
      250,
      null,
      "trên 250 tỷ đồng",
      "chính thức",
    ]);
  });

  test("that was worked out names its rule", () => {
    const derived = sampleFigure(3941.18, { origin: "DERIVED", rule: "D6", status: null });
    expect(cellsOf(derived)?.slice(3)).toEqual(["≈ 3.941 tỷ đồng", "suy ra (D6)"]);
  });

  test("that is not there is empty everywhere, never zero", () => {
    expect(cellsOf(null)).toEqual([null, null, null, null, null]);
  });

  test("takes five columns, of which a picture shows the text under the plain head", () => {
    const { columns } = exportTable([], [figurePart("Kế hoạch", () => null)], "VI");
    expect(columns.map(({ head }) => head)).toEqual([
      "Kế hoạch",
      "Kế hoạch, từ",
      "Kế hoạch, đến",
      "Kế hoạch, như in",
      "Kế hoạch, độ chắc",
    ]);
    expect(columns.map(({ pictured }) => pictured)).toEqual([null, null, null, "Kế hoạch", null]);
  });
});

test("a verdict that may still change says so", () => {
  const part = verdictPart<{ verdict: "NOT_MET"; provisional: boolean }>("Kết luận", (row) => row);
  const rows = [true, false].map((provisional) => ({ verdict: "NOT_MET" as const, provisional }));
  expect(exportTable(rows, [part], "VI").rows).toEqual([["Không đạt (ước)"], ["Không đạt"]]);
});

test("columns stand in the order of their parts; what is for spreadsheets is in no picture", () => {
  const parts = [
    textPart<{ year: number }>("Năm", ({ year }) => `năm ${year}`),
    forSpreadsheets(numberPart<{ year: number }>("Số", ({ year }) => year)),
  ];
  const table = exportTable([{ year: 2019 }], parts, "VI");
  expect(table.rows).toEqual([["năm 2019", 2019]]);
  expect(table.columns).toEqual([{ head: "Năm" }, { head: "Số", figures: true, pictured: null }]);
});
