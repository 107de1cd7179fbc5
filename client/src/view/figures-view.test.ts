import { expect, test } from "vitest";
import { viewOf, viewSearch } from "./figures-view.ts";

test.each([
  [{}, { boundaries: "AS_REPORTED", asOf: null }],
  [
    { boundaries: "current", asOf: "2022-12-31" },
    { boundaries: "CURRENT", asOf: "2022-12-31" },
  ],
  [
    { boundaries: "as-reported", asOf: "2022-02-30" },
    { boundaries: "AS_REPORTED", asOf: null },
  ],
  [
    { boundaries: 1, asOf: 2022 },
    { boundaries: "AS_REPORTED", asOf: null },
  ],
])("%j", (search, view) => {
  expect(viewOf(viewSearch(search))).toEqual(view);
});
