import { expect, test } from "vitest";
import { columnWidth, isCut } from "./column-width.ts";

const table = {
  columns: [
    { header: "id", type: "TEXT" as const },
    { header: "province.nameVi", type: "TEXT" as const },
    { header: "note", type: "TEXT" as const },
  ],
  rows: [["a", "Huế", "x".repeat(500)]],
  mayGoOn: false,
};

test("a column is as wide as its head and its cells ask for, within bounds", () => {
  const [id = 0, province = 0, note = 0] = [0, 1, 2].map((place) => columnWidth(table, place));
  expect(id).toBeGreaterThan(50);
  expect(province).toBeGreaterThan(id);
  expect(note).toBeGreaterThan(province);
  expect(note).toBeLessThan(400);
});

test("a text that the widest column does not hold is said to be cut", () => {
  expect(isCut("x".repeat(44))).toBe(false);
  expect(isCut("x".repeat(45))).toBe(true);
});
