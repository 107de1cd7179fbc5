import { expect, test } from "vitest";
import { sampleFigure } from "../charts/sample-figure.ts";
import { amountDatum, attainmentDatum, type DatumAttainment } from "./amount-datum.ts";

test("a figure is its number and its text, in the reader's language", () => {
  const figure = sampleFigure(950, { unit: "USD_MILLION", status: "ESTIMATED" });
  expect(amountDatum(figure, "VI")).toEqual({
    value: 950,
    low: 950,
    high: 950,
    lowOpen: false,
    highOpen: false,
    bound: "EXACT",
    unit: "USD_MILLION",
    status: "ESTIMATED",
    origin: "STATED",
    rule: null,
    text: "950 triệu USD",
  });
  expect(amountDatum(figure, "EN")).toMatchObject({ text: "USD 950 million" });
});

test("an open end is null and never zero; a figure that is missing is null", () => {
  expect(amountDatum(sampleFigure(250, { bound: "MORE_THAN" }), "VI")).toMatchObject({
    value: null,
    low: 250,
    high: null,
    lowOpen: true,
    text: "trên 250 tỷ đồng",
  });
  expect(amountDatum(null, "VI")).toBeNull();
});

test("a comparison says which, of what, its figures and its verdict", () => {
  const attainment: DatumAttainment = {
    id: "vn63-46.EXPORTS.2019.12.LEVEL.MAIN",
    province: { id: "vn63-46", nameVi: "Thừa Thiên Huế", nameEn: "Thua Thien Hue" },
    indicator: { code: "EXPORTS", shortVi: "Xuất khẩu", shortEn: "Exports" },
    year: { value: 2019 },
    plan: "MAIN",
    measure: "LEVEL",
    target: null,
    actual: sampleFigure(950) as never,
    planRatio: null,
    verdict: "NO_TARGET",
    provisional: true,
  };
  expect(attainmentDatum(attainment, "EN")).toMatchObject({
    attainment: "vn63-46.EXPORTS.2019.12.LEVEL.MAIN",
    province: "vn63-46",
    provinceName: "Thua Thien Hue",
    indicator: "EXPORTS",
    indicatorName: "Exports",
    year: 2019,
    target: null,
    actual: { value: 950, text: "VND 950 billion" },
    planRatio: null,
    verdict: "NO_TARGET",
    provisional: true,
  });
});
