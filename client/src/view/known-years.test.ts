import { expect, test } from "vitest";
import { knownYears, rememberYears } from "./known-years.ts";

const view = { boundaries: "AS_REPORTED", asOf: null } as const;
const years = { years: [2019], counted: [] };

test("the pages seen last are kept, not all there ever were", () => {
  for (let page = 0; page < 150; page += 1) {
    rememberYears(`/${page}`, view, years);
    rememberYears("/again", view, years);
  }
  expect(knownYears("/again", view)).toEqual(years);
  expect(knownYears("/149", view)).toEqual(years);
  expect(knownYears("/0", view)).toBeUndefined();
});
