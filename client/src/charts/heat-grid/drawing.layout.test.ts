import { expect, test } from "vitest";
import { layoutHeatDrawing } from "./drawing.layout.ts";
import type { HeatColumn, HeatRow } from "./state.ts";

const columns: HeatColumn[] = [
  { id: "a", label: "Kinh tế" },
  { id: "b", label: "Bưu chính", group: "Thông tin" },
  { id: "c", label: "Viễn thông", group: "Thông tin" },
];
const row = (id: string, apart = false): HeatRow => ({
  id,
  label: id,
  cells: { a: { MET: 1 } },
  total: { MET: 1 },
  apart,
});
const layout = (rows: HeatRow[], width = 600) =>
  layoutHeatDrawing({ columns, rows, totalHead: "Chung" }, width);

test("every row has a cell a column and its total, on one line", () => {
  const { cells } = layout([row("Huế"), row("An Giang")]);
  expect(cells).toHaveLength(2 * (columns.length + 1));
  const [first = []] = [cells.slice(0, 4)];
  expect(new Set(first.map(({ y }) => y)).size).toBe(1);
  expect(first.map(({ isTotal }) => isTotal)).toEqual([false, false, false, true]);
});

test("a group's heading spans its columns", () => {
  const { groups, cells } = layout([row("Huế")]);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ label: "Thông tin", from: cells[1]?.x });
  expect(groups[0]?.to).toBe((cells[2]?.x ?? 0) + (cells[2]?.width ?? 0));
});

test("the country stands apart", () => {
  const near = layout([row("Huế"), row("Cả nước")]).height;
  expect(layout([row("Huế"), row("Cả nước", true)]).height).toBeGreaterThan(near);
});

test("no narrower than its words need", () => {
  const { width, cells } = layout([row("Huế")], 100);
  expect(width).toBeGreaterThan(100);
  expect(cells[0]?.width).toBeGreaterThanOrEqual(56);
});
