import { expect, test } from "vitest";
import { resultRow, type SampleRow, scorecardRow, unrestatedRow } from "./sample-row.ts";
import { scorecardSections } from "./scorecard-sections.ts";

const sector = (code: string) => ({ code, nameVi: code, nameEn: code, shortVi: code, shortEn: code });
const sectors = [sector("ECONOMY"), sector("SOCIAL")];
const social = { sector: { code: "SOCIAL" } };
const told = (rows: SampleRow[], most: number) =>
  scorecardSections({ rows, sectors }, most).map((section) => [
    section.sector.code,
    ...section.runs.map(({ rows: own }) => own.map(({ row }) => row.indicator.code).join(" ")),
  ]);

test("sectors in their order; in each, targets before results, one scale together", () => {
  const dollars = { unit: "USD_MILLION" } as const;
  const inDollars = (code: string) => {
    const row = scorecardRow(code, 90);
    return {
      ...row,
      target: { ...row.target, ...dollars },
      actual: { ...row.actual, ...dollars },
    } as SampleRow;
  };
  const rows = [
    resultRow("a", 5),
    scorecardRow("b", 110),
    inDollars("c"),
    scorecardRow("d", 90),
    scorecardRow("e", 90, social),
  ];
  expect(told(rows, 10)).toEqual([
    ["ECONOMY", "b d", "c", "a"],
    ["SOCIAL", "e"],
  ]);
});

test("where not all have room, targets of every sector come before any result", () => {
  const rows = [resultRow("a", 5), scorecardRow("b", 110), unrestatedRow("c"), scorecardRow("d", 90, social)];
  expect(told(rows, 2)).toEqual([
    ["ECONOMY", "b"],
    ["SOCIAL", "d"],
  ]);
  expect(told(rows, 3)).toEqual([
    ["ECONOMY", "b", "a"],
    ["SOCIAL", "d"],
  ]);
});

test("what nothing can be drawn of stands below, without a scale", () => {
  const [section] = scorecardSections({ rows: [unrestatedRow("c"), scorecardRow("b", 110)], sectors }, 10);
  expect(section?.runs.map(({ scale }) => scale?.unit ?? null)).toEqual(["VND_BILLION", null]);
});
