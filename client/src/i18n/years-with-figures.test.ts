import { expect, test } from "vitest";
import { yearsWithFigures } from "./years-with-figures.ts";

test("years beside each other read as a span, in whatever order they come", () => {
  expect(yearsWithFigures([2019, 2014, 2013, 2012, 2021, 2019], "VI", null)).toBe(
    "Kho có số liệu năm 2012–2014, 2019, 2021.",
  );
  expect(yearsWithFigures([2019], "EN", "30 June 2019")).toBe("There are figures for 2019.");
});

test("that there are none is said, too", () => {
  expect(yearsWithFigures([], "VI", null)).toBe("Kho chưa có số liệu của năm nào.");
  expect(yearsWithFigures([], "VI", "30/6/2019")).toBe(
    "Đến ngày 30/6/2019 chưa có số liệu của năm nào được công bố.",
  );
  expect(yearsWithFigures([], "EN", "30 June 2019")).toBe(
    "No figures for any year had been published by 30 June 2019.",
  );
});
