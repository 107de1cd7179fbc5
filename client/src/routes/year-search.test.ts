import { expect, test } from "vitest";
import { yearSearch } from "./year-search.ts";

test.each([
  [{ year: 2019 }, { year: 2019 }],
  [{ year: "2019" }, { year: 2019 }],
  [{ year: "last" }, {}],
  [{ year: 20190 }, {}],
  [{}, {}],
])("the year of the address %o", (search, expected) => {
  expect(yearSearch(search)).toEqual(expected);
});
