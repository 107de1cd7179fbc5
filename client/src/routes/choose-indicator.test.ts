import { expect, test } from "vitest";
import { mostKnown } from "./choose-indicator.ts";

const known = (id: string, figures: number, kind = "PROVINCE") => ({
  id,
  kind,
  counts: { NO_TARGET: figures },
  unrestated: 0,
});

test("the two of which most is known, in that order; equals in the order of their names", () => {
  expect(mostKnown([known("a", 2), known("b", 8), known("c", 3), known("d", 3)])).toEqual(["b", "c"]);
});

test("a second one with a single figure is left to the ranking", () => {
  expect(mostKnown([known("a", 1), known("b", 8)])).toEqual(["b"]);
});

test("what could not be restated does not count", () => {
  expect(mostKnown([{ ...known("a", 9), unrestated: 8 }, known("b", 2)])).toEqual(["b"]);
});

test("the country only where no province has figures", () => {
  expect(mostKnown([known("vn", 20, "COUNTRY"), known("a", 1)])).toEqual(["a"]);
  expect(mostKnown([known("vn", 20, "COUNTRY")])).toEqual(["vn"]);
  expect(mostKnown([])).toEqual([]);
});
