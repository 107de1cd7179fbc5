import { expect, test } from "vitest";
import { bestKnown } from "./best-known.ts";

const known = (id: string, figures: number, isCountry = false) => ({ id, figures, isCountry });

test("the two of which most is known, in that order; equals in the order given", () => {
  expect(bestKnown([known("a", 2), known("b", 8), known("c", 3), known("d", 3)])).toEqual(["b", "c"]);
});

test("a second one with a single figure is left to the ranking", () => {
  expect(bestKnown([known("a", 1), known("b", 8)])).toEqual(["b"]);
});

test("the country only where no province has figures", () => {
  expect(bestKnown([known("vn", 20, true), known("a", 1)])).toEqual(["a"]);
  expect(bestKnown([known("vn", 20, true)])).toEqual(["vn"]);
  expect(bestKnown([])).toEqual([]);
});
