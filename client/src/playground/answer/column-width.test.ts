import { expect, test } from "vitest";
import { columnWidths, isCut } from "./column-width.ts";

const table = {
  columns: [
    { header: "id", type: "TEXT" as const },
    { header: "province.nameVi", type: "TEXT" as const },
    { header: "note", type: "TEXT" as const },
  ],
  rows: [["a", "Huế", "x".repeat(500)]],
  mayGoOn: false,
};

const WIDE = 560;
const PHONE = 360;

test("a column is as wide as its head and its cells ask for, within bounds", () => {
  const [id = 0, province = 0, note = 0] = columnWidths(table, WIDE);
  expect(id).toBeGreaterThan(50);
  expect(province).toBeGreaterThan(id);
  expect(note).toBeGreaterThan(province);
  expect(note).toBeLessThan(400);
});

test("on a phone the first column leaves the others room, and one alone takes all there is", () => {
  const [, , note] = table.columns;
  const columns = note ? [note, ...table.columns.slice(0, 2)] : [];
  const long = { ...table, columns, rows: [["x".repeat(500), "a", "Huế"]] };
  const [first = 0, ...others] = columnWidths(long, PHONE);
  expect(first).toBeLessThan(PHONE / 2);
  expect(others).toEqual(columnWidths(long, WIDE).slice(1));
  const alone = { ...long, columns: columns.slice(0, 1) };
  expect(columnWidths(alone, PHONE)).toEqual(columnWidths(alone, WIDE));
});

test("a text that its column does not hold is said to be cut", () => {
  const [, , widest = 0] = columnWidths(table, WIDE);
  expect(isCut("x".repeat(44), widest)).toBe(false);
  expect(isCut("x".repeat(45), widest)).toBe(true);
  expect(isCut("x".repeat(44), widest / 2)).toBe(true);
});
