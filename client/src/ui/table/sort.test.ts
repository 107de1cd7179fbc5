import { expect, test } from "vitest";
import { nextSort, orderOf, type Sort, sortOf, sortText } from "./sort.ts";

test("a head leads from none to ascending, descending and back to none", () => {
  let sort: Sort | null = null;
  const orders = Array.from({ length: 4 }, () => {
    sort = nextSort(sort, "gap");
    return orderOf(sort, "gap");
  });
  expect(orders).toEqual(["ascending", "descending", "none", "ascending"]);
});

test("another head begins anew", () => {
  const sort = nextSort({ column: "gap", descending: true }, "year");
  expect([orderOf(sort, "gap"), orderOf(sort, "year")]).toEqual(["none", "ascending"]);
});

test.each<[Sort | null, string | undefined]>([
  [null, undefined],
  [{ column: "gap", descending: false }, "gap"],
  [{ column: "plan-ratio", descending: true }, "-plan-ratio"],
])("%o stands in an address as %s", (sort, text) => {
  expect(sortText(sort)).toBe(text);
  expect(sortOf(text)).toEqual(sort);
});
