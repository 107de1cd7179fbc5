import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { ExportTable } from "../../exports/export-view.ts";
import { formerTable } from "./former-export.ts";
import { type FormerRow, formerLines } from "./former-lines.ts";
import { historyTable } from "./history-export.ts";
import { roundingPicture, roundingTable } from "./rounding-export.tsx";
import { roundingState } from "./rounding-state.ts";

/** Rows as a spreadsheet shows them: cells by their heads. */
const asRecords = ({ columns, rows }: ExportTable) =>
  rows.map((cells) => Object.fromEntries(cells.map((cell, place) => [columns[place]?.head, cell])));

const target = sampleFigure(50, { origin: "DERIVED", approximate: true });
const actual = sampleFigure(51, { decimals: 0 });

test("what rounding leaves open: the ends that target and actual lie between", async () => {
  const rounding = sampleFigure(50, { low: 49.3, high: 50.7 });
  const state = roundingState(target, actual, rounding);
  if (!state) throw new Error("both are single numbers");
  const [row] = asRecords(await roundingTable({ target, actual, state }, "VI"));
  expect(row).toMatchObject({
    "Kế hoạch": 50,
    "Kế hoạch, từ": 49.3,
    "Kế hoạch, đến": 50.7,
    "Thực hiện": 51,
    "Thực hiện, từ": 50.5,
    "Thực hiện, đến": 51.5,
  });
  const axis = { ...state, locale: "VI", between: "hai khoảng chồng lên nhau", verdict: "EXCEEDED" } as const;
  const { drawing, height } = roundingPicture(axis, 900);
  const markup = renderToStaticMarkup(drawing);
  expect(height).toBeGreaterThan(80);
  expect(markup).toContain("hai khoảng chồng lên nhau");
  expect(markup).not.toMatch(/NaN|undefined|Infinity/);
});

test("a history: what stood since each day, and what turned", async () => {
  const states = [
    { publishedDay: "2019-12-31", verdict: "MET" as const, isFlipped: false, target, actual },
    { publishedDay: "2020-06-30", verdict: "NOT_MET" as const, isFlipped: true, target, actual: null },
  ];
  const rows = asRecords(await historyTable(states as Parameters<typeof historyTable>[0], "EN"));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ Actual: 51, Verdict: "Met" });
  expect(rows[1]).toMatchObject({ Actual: null, Verdict: "Not met" });
  expect(Object.values(rows[1] ?? {}).at(-1)).not.toBeNull();
  expect(Object.values(rows[0] ?? {}).at(-1)).toBeNull();
});

test("units before: each with what it reported, those without a figure too", async () => {
  const unit = (id: string) => ({ id, nameVi: `Tỉnh ${id}`, nameEn: id });
  const row = { id: "a.1", measure: "LEVEL", plan: "MAIN", verdict: "NO_TARGET", provisional: true };
  const rows = [{ ...row, province: { id: "a" }, target: null, actual }] as unknown as FormerRow[];
  const lines = formerLines([unit("a"), unit("b")], rows);
  expect(lines.map(({ row: each }) => each?.id ?? null)).toEqual(["a.1", null]);
  const [known, unknown] = asRecords(await formerTable(lines, "VI"));
  expect(known).toMatchObject({ "Tỉnh cũ": "Tỉnh a", "Thực hiện": 51, "Kết luận": "Chưa có chỉ tiêu" });
  expect(unknown).toMatchObject({ "Tỉnh cũ": "Tỉnh b", "Thực hiện": null, "Kết luận": "chưa có số liệu" });
});
