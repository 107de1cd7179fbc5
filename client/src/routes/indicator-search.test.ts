import { expect, test } from "vitest";
import { indicatorSearch } from "./indicator-search.ts";

test.each([
  [{}, {}],
  [
    { year: "2019", provinces: "vn63-48" },
    { year: 2019, provinces: "vn63-48" },
  ],
  [{ provinces: " vn63-48,,vn63-40,vn63-48" }, { provinces: "vn63-48,vn63-40" }],
  [{ provinces: "a,b,c,d,e" }, { provinces: "a,b,c,d" }],
  [{ year: "last", provinces: "," }, {}],
  [{ provinces: 63 }, {}],
])("%o is read as %o", (search, read) => {
  expect(indicatorSearch(search)).toEqual(read);
});
