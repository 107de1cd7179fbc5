import { expect, test } from "vitest";
import { closest } from "./closeness.ts";

const names = ["Kiên Giang", "Bắc Giang", "An Giang", "Đà Nẵng", "An Giang Mới"];
const found = (typed: string, among = names) => closest(among, typed, (name) => [name]);

test.each([
  ["an giang", ["An Giang", "An Giang Mới"]],
  ["AN GIANG", ["An Giang", "An Giang Mới"]],
  ["giang", ["Kiên Giang", "Bắc Giang", "An Giang", "An Giang Mới"]],
  ["da nang", ["Đà Nẵng"]],
])("%s", (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test("letters inside a word are enough where nothing is closer", () => {
  expect(found("ien", ["Kiên Giang", "Điện Biên"])).toEqual(["Kiên Giang", "Điện Biên"]);
});
