import { expect, test } from "vitest";
import type { CellValue } from "./cell-value.ts";
import { sortedRows } from "./sorted-rows.ts";

const sorted = (values: readonly CellValue[], descending = false) =>
  sortedRows(values, (value) => value, descending);

test("names stand in Vietnamese order: Ă after A, Đ after D, Ê after E", () => {
  const names = ["Ê", "Đắk Lắk", "Dung Quất", "Ăn", "Đà Nẵng", "An Giang", "Ea Súp", "Điện Biên", "Hà Nội"];
  const wanted = ["An Giang", "Ăn", "Dung Quất", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Ea Súp", "Ê", "Hà Nội"];
  expect(sorted(names)).toEqual(wanted);
  expect(sorted(names, true)).toEqual(wanted.reverse());
});

test("numbers stand by size, negative ones first", () => {
  expect(sorted([10, -2, 9, 0])).toEqual([-2, 0, 9, 10]);
  expect(sorted([10, -2, 9, 0], true)).toEqual([10, 9, 0, -2]);
});

test("what is absent stands last, whichever way, and zero is not absent", () => {
  expect(sorted([null, 3, 0, null, -1])).toEqual([-1, 0, 3, null, null]);
  expect(sorted([null, 3, 0, null, -1], true)).toEqual([3, 0, -1, null, null]);
  expect(sorted(["b", null, "a"], true)).toEqual(["b", "a", null]);
});

test("numbers inside names count by size", () => {
  expect(sorted(["TTH-2021-12", "TTH-2021-2", "AG-2020-01"])).toEqual([
    "AG-2020-01",
    "TTH-2021-2",
    "TTH-2021-12",
  ]);
});

test("rows alike keep their places, whichever way", () => {
  const rows = [
    { id: 1, value: 5 },
    { id: 2, value: null },
    { id: 3, value: 5 },
    { id: 4, value: null },
  ];
  for (const descending of [false, true]) {
    expect(sortedRows(rows, ({ value }) => value, descending).map(({ id }) => id)).toEqual([1, 3, 2, 4]);
  }
});
