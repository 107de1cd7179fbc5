import { expect, test } from "vitest";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { firstRows, rowCount, scorecardList, scorecardSections } from "./scorecard-sections.ts";

const figure = (value: number, unit: string) => ({
  value,
  low: value,
  high: value,
  bound: "EXACT",
  unit,
  decimals: 0,
  origin: "STATED",
  rule: null,
});
const row = (id: string, sector: string, unit: string, verdict = "MET") =>
  ({
    id,
    verdict,
    measure: "LEVEL",
    sector: { code: sector },
    indicator: { code: id, direction: "HIGHER", unit },
    target: verdict === "NO_TARGET" ? null : figure(10, unit),
    actual: figure(12, unit),
    lastActual: null,
    absences: [],
  }) as unknown as Scorecard_attainmentFragment;

const rows = [
  row("a", "ECONOMY", "VND_BILLION"),
  row("b", "ECONOMY", "USD_MILLION"),
  row("c", "ECONOMY", "VND_BILLION"),
  row("d", "SOCIETY", "VND_BILLION", "NO_TARGET"),
];
const sectors = ["SOCIETY", "ECONOMY", "CULTURE"].map((code) => ({ code, nameVi: code, nameEn: code }));
const ids = (runs: { rows: { attainment: { id: string } }[] }[]) =>
  runs.map((run) => run.rows.map(({ attainment }) => attainment.id));

test("by sector rows of one scale stand together; sectors without rows are left out", () => {
  const sections = scorecardSections(rows, sectors);
  expect(sections.map(({ sector }) => sector.code)).toEqual(["SOCIETY", "ECONOMY"]);
  expect(ids(sections[1]?.judged ?? [])).toEqual([["a", "c"], ["b"]]);
});

test("in another order rows keep it, with an axis where the scale changes", () => {
  const { judged, results } = scorecardList(rows);
  expect(ids(judged)).toEqual([["a"], ["b"], ["c"]]);
  expect(ids(results)).toEqual([["d"]]);
});

test("the first rows of all, targets before results", () => {
  const list = scorecardList(rows);
  expect(rowCount(list)).toBe(4);
  const cut = firstRows(list, 2);
  expect([ids(cut.judged), ids(cut.results), rowCount(cut)]).toEqual([[["a"], ["b"]], [], 2]);
  expect(rowCount(firstRows(list, Number.POSITIVE_INFINITY))).toBe(4);
  expect(rowCount(firstRows(list, 0))).toBe(0);
});
