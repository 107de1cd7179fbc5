import { expect, test } from "vitest";
import type { FiguresView } from "../view/figures-view.ts";
import { askInView, type Narrowing, narrowingVariables } from "./ask-in-view.ts";

const reported: FiguresView = { boundaries: "AS_REPORTED", asOf: null };
const current: FiguresView = { boundaries: "CURRENT", asOf: null };
const units = [
  { id: "old", predecessors: [], successors: [{ id: "new" }] },
  { id: "new", predecessors: [{ id: "old" }], successors: [] },
];
const sectors = [{ code: "ICT" }];

function asking() {
  const asked: [string | undefined, FiguresView["boundaries"]][] = [];
  const ask = ({ province, sector }: Narrowing, { boundaries }: FiguresView) => {
    asked.push([province, boundaries]);
    return Promise.resolve({
      province: units.find(({ id }) => id === province) ?? null,
      sector: sectors.find(({ code }) => code === sector) ?? null,
    });
  };
  return { ask, asked };
}

test("what names nothing is told by its parameter, and nothing more is asked", async () => {
  const { ask, asked } = asking();
  expect(await askInView({ province: "x" }, reported, ask)).toEqual({
    unknown: { parameter: "province", value: "x" },
  });
  expect(await askInView({ province: "old", sector: "y" }, reported, ask)).toEqual({
    unknown: { parameter: "sector", value: "y" },
  });
  expect(asked).toHaveLength(2);
});

test("a unit that stands where it is asked for is asked for once", async () => {
  const { ask, asked } = asking();
  expect(await askInView({ province: "old", sector: "ICT" }, reported, ask)).toMatchObject({
    province: { id: "old" },
    view: reported,
  });
  expect(await askInView({}, current, ask)).toMatchObject({ province: null, view: current });
  expect(asked).toHaveLength(2);
});

test("a unit that stands elsewhere is asked for there", async () => {
  const { ask, asked } = asking();
  const found = await askInView({ province: "old" }, current, ask);
  expect(found).toMatchObject({ province: { id: "new" }, view: current });
  expect(await askInView({ province: "new" }, reported, ask)).toMatchObject({ view: current });
  expect(asked).toEqual([
    ["old", "CURRENT"],
    ["new", "CURRENT"],
    ["new", "AS_REPORTED"],
    ["new", "CURRENT"],
  ]);
});

test("what is left out narrows nothing", () => {
  expect(narrowingVariables({ sector: "ICT" }, current)).toEqual({
    filter: { ...current, province: null, sector: { in: ["ICT"] } },
    province: "",
    isProvince: false,
    sector: "ICT",
    isSector: true,
  });
});
