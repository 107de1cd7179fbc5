import { expect, test } from "vitest";
import type { ProvinceChoiceQuery } from "../../generated/documents.ts";
import { comparisonVi as texts } from "../../i18n/comparison.vi.ts";
import { provinceOptions } from "./province-options.ts";

const province = (id: string, nameVi: string, successors: string[] = [], predecessors: string[] = []) => ({
  id,
  nameVi,
  nameEn: nameVi,
  aliases: id === "dn" ? ["Da Nang City"] : [],
  successors: successors.map((each) => ({ id: each })),
  predecessors: predecessors.map((each) => ({ id: each })),
});
const data: ProvinceChoiceQuery = {
  provinces: [
    province("vn", "Cả nước"),
    province("ag", "An Giang", ["ag2"]),
    province("bg", "Bắc Giang", ["bg2"]),
    province("dn", "Đà Nẵng", ["dn2"]),
    province("kg", "Kiên Giang", ["ag2"]),
    province("ag2", "An Giang", [], ["ag", "kg"]),
  ],
  known: [
    {
      province: { id: "kg" },
      targets: 3,
      derivedTargets: 1,
      noTarget: 2,
    },
  ],
};
const found = (typed: string, special: Partial<Parameters<typeof provinceOptions>[1]> = {}) =>
  provinceOptions(typed, { data, boundaries: "AS_REPORTED", taken: [], locale: "VI", texts, ...special }).map(
    ({ id }) => id,
  );

test.each([
  ["da nang", ["dn"]],
  ["ĐÀ NẴNG", ["dn"]],
  ["city", ["dn"]],
  ["an giang", ["ag"]],
  ["giang", ["ag", "bg", "kg"]],
  ["xyz", []],
])("%s finds %j", (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test("before anything is typed those with figures come first", () => {
  expect(found("")).toEqual(["kg", "vn", "ag", "bg", "dn"]);
  expect(found(" ")).toEqual(found(""));
});

test("only units of the boundaries shown, and none that is there already", () => {
  expect(found("", { boundaries: "CURRENT" })).toEqual(["vn", "ag2"]);
  expect(found("giang", { taken: ["bg", "kg"] })).toEqual(["ag"]);
});

test("says what a province has, unless that is not known", () => {
  const [first] = provinceOptions("kien", {
    data,
    boundaries: "AS_REPORTED",
    taken: [],
    locale: "VI",
    texts,
  });
  expect(first?.detail).toBe("4 chỉ tiêu, 2 số thực hiện khác");
  const past = { provinces: data.provinces };
  expect(
    provinceOptions("kien", { data: past, boundaries: "AS_REPORTED", taken: [], locale: "VI", texts })[0]
      ?.detail,
  ).toBe("");
});
