import { expect, test } from "vitest";
import type { SectorGrid_summaryFragment } from "../../generated/documents.ts";
import { sectorGrid } from "./sector-grid.ts";

type Cell = SectorGrid_summaryFragment;
const zeros = {
  exceeded: 0,
  met: 0,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
};

const sector = (code: string, parent: string | null): Cell["sector"] => ({
  code,
  shortVi: code,
  shortEn: code,
  nameVi: `Ngành ${code}`,
  nameEn: `Sector ${code}`,
  parent: parent ? { code: parent, nameVi: `Ngành ${parent}`, nameEn: `Sector ${parent}` } : null,
});

const cell = (province: string, of: Cell["sector"], counts: Partial<typeof zeros>): Cell => ({
  ...zeros,
  ...counts,
  province: {
    id: province,
    kind: province === "vn" ? "COUNTRY" : "PROVINCE",
    scheme: province === "vn" ? "NATIONAL" : "VN63",
    nameVi: province,
    nameEn: province,
  },
  sector: of,
});

const codes = ["ICT", "POST", "ECONOMY"];
const hrefOf = (id: string) => `/provinces/${id}`;
const cells = [
  cell("vn", sector("ECONOMY", null), { met: 9 }),
  cell("few", sector("POST", "ICT"), { noTarget: 2 }),
  cell("many", sector("ECONOMY", null), { exceeded: 2, notMet: 1 }),
  cell("many", sector("ICT", null), { noTarget: 1 }),
  cell("waiting", sector("ICT", null), { noActual: 3 }),
];

test("lone sectors stand before a branch, which is headed by its top", () => {
  const { columns } = sectorGrid(cells, codes, "VI", hrefOf);
  expect(columns).toEqual([
    { id: "ECONOMY", label: "ECONOMY" },
    { id: "ICT", label: "ICT", group: "Ngành ICT" },
    { id: "POST", label: "POST", group: "Ngành ICT" },
  ]);
});

test("rows come by decided targets, then targets, then results; the country last and apart", () => {
  const { rows } = sectorGrid(cells, codes, "VI", hrefOf);
  expect(rows.map(({ id, apart, hasTargets }) => [id, apart, hasTargets])).toEqual([
    ["many", false, true],
    ["waiting", false, true],
    ["few", false, false],
    ["vn", true, true],
  ]);
});

test("a row's total adds its sectors and nobody else's", () => {
  const { rows } = sectorGrid(cells, codes, "VI", hrefOf);
  expect(rows[0]?.total).toMatchObject({ EXCEEDED: 2, NOT_MET: 1, NO_TARGET: 1 });
});
