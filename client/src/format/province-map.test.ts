import { expect, test } from "vitest";
import type { ProvinceMap_provinceFragment, ProvinceMap_summaryFragment } from "../generated/documents.ts";
import { provinceMap } from "./province-map.ts";

type Province = Omit<ProvinceMap_provinceFragment, " $fragmentName">;
type Summary = Omit<ProvinceMap_summaryFragment, " $fragmentName">;

const province = (id: string, scheme: string, more: Partial<Province> = {}): Province => ({
  id,
  scheme,
  nameVi: `Tỉnh ${id}`,
  nameEn: `Province ${id}`,
  tileColumn: 1,
  tileRow: 2,
  successors: [],
  noteTiles: [],
  ...more,
});

const summary = (id: string, more: Partial<Summary> = {}): Summary => ({
  province: { id },
  exceeded: 0,
  met: 3,
  nearlyMet: 0,
  notMet: 1,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 2,
  unrestated: 1,
  ...more,
});

const isles = {
  id: "isles",
  nameVi: "Quần đảo",
  nameEn: "Isles",
  tileColumn: 4,
  tileRow: 0,
} as const;
const before = (id: string, became: string) =>
  province(id, "OLD", { successors: [{ id: became }], noteTiles: [isles] });
const country = province("land", "NATIONAL", { tileColumn: null, tileRow: null });
const provinces = [country, before("o1", "n1"), before("o2", "n1"), province("n1", "NEW")];
const view = { boundaries: "AS_REPORTED", locale: "VI", hrefOf: (id: string) => `/${id}` } as const;
const ids = (map: ReturnType<typeof provinceMap>) => map?.provinces.map(({ id }) => id);

test("a province comes with its place, its counts and its page, its notes with its name", () => {
  const map = provinceMap(provinces, [summary("o1")], view);
  expect(map?.provinces[0]).toMatchObject({
    name: "Tỉnh o1",
    column: 1,
    row: 2,
    href: "/o1",
    unrestated: 1,
    counts: { MET: 3, NOT_MET: 1, NO_TARGET: 2 },
  });
  expect(map?.provinces[1]).toMatchObject({ counts: {}, unrestated: 0 });
  expect(map?.notes[0]).toEqual({ id: "isles", name: "Quần đảo", column: 4, row: 0, of: "Tỉnh o1" });
});

test("the division is the one that most figures speak of, the first where none does", () => {
  expect(ids(provinceMap(provinces, [], view))).toEqual(["o1", "o2"]);
  expect(ids(provinceMap(provinces, [summary("n1")], view))).toEqual(["n1"]);
  const mixed = provinceMap(provinces, [summary("o1"), summary("o2"), summary("n1")], view);
  expect([ids(mixed), mixed?.elsewhere]).toEqual([["o1", "o2"], 1]);
});

test("on today's boundaries it is the one in force", () => {
  expect(ids(provinceMap(provinces, [], { ...view, boundaries: "CURRENT" }))).toEqual(["n1"]);
});

test("a country whose provinces have no place gets no map", () => {
  const placeless = { tileColumn: null, tileRow: null };
  expect(provinceMap([country, province("a", "X", placeless)], [summary("a")], view)).toBeNull();
});
