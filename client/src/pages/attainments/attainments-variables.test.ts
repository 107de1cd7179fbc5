import { expect, test } from "vitest";
import { attainmentsSearch } from "../../app/attainments-search.ts";
import { filterOf, isNarrowed, verdictText } from "./attainments-filter.ts";
import { attainmentsVariables } from "./attainments-variables.ts";

const view = { boundaries: "AS_REPORTED", asOf: null } as const;

const variables = (address: Record<string, unknown>) => {
  const { year, sort, ...others } = address;
  const search = { ...attainmentsSearch(others), ...(year !== undefined && { year: Number(year) }) };
  return attainmentsVariables(filterOf(search), sort as string | undefined, view);
};

const provincesOnly = { notIn: ["NATIONAL"] };

test.each<[address: Record<string, unknown>, filter: object]>([
  [{}, { scheme: provincesOnly }],
  [{ level: "country" }, { scheme: { in: ["NATIONAL"] } }],
  [{ level: "all" }, {}],
  [{ level: "nowhere" }, { scheme: provincesOnly }],
  // a province settles the level, the country by its own id too
  [{ province: "vn" }, { province: { in: ["vn"] } }],
  [
    { year: 2019, verdict: "NOT_MET.NEARLY_MET" },
    { year: { in: [2019] }, verdict: { in: ["NEARLY_MET", "NOT_MET"] }, scheme: provincesOnly },
  ],
  [{ verdict: "GOOD.MET" }, { verdict: { in: ["MET"] }, scheme: provincesOnly }],
  [{ verdict: "toString" }, { scheme: provincesOnly }],
  [{ sector: "ICT" }, { sector: { in: ["ICT"], includeChildren: true }, scheme: provincesOnly }],
  [
    { sector: "ICT", subsectors: "no" },
    { sector: { in: ["ICT"], includeChildren: false }, scheme: provincesOnly },
  ],
  [{ measure: "GROWTH" }, { measure: { in: ["GROWTH"] }, scheme: provincesOnly }],
  [{ measure: "PLAN_RATIO" }, { scheme: provincesOnly }],
  [{ ambition: "BELOW_LAST_RESULT" }, { ambition: { in: ["BELOW_LAST_RESULT"] }, scheme: provincesOnly }],
  [{ ambition: "constructor" }, { scheme: provincesOnly }],
  [{ growth: "asked" }, { targetGrowth: { gte: -1e12 }, scheme: provincesOnly }],
  [{ q: 2019 }, { search: "2019", scheme: provincesOnly }],
  [
    { plan: "CENTRAL", indicator: "GRDP" },
    { plan: { in: ["CENTRAL"] }, indicator: { in: ["GRDP"] }, scheme: provincesOnly },
  ],
  [{ province: ["a"], indicator: {} }, { scheme: provincesOnly }],
])("the address %j keeps %j", (address, filter) => {
  expect(JSON.parse(JSON.stringify(variables(address).filter))).toEqual({ ...view, ...filter });
});

test("the counts know all conditions but the verdict and the level", () => {
  const { counted } = variables({ year: 2019, level: "country", verdict: "MET", sector: "ICT" });
  expect(JSON.parse(JSON.stringify(counted))).toEqual({
    ...view,
    year: { in: [2019] },
    sector: { in: ["ICT"], includeChildren: true },
  });
});

test.each([
  [undefined, "YEAR_DESC"],
  ["gap", "GAP_ASC"],
  ["-shortfall", "SHORTFALL_DESC"],
  ["-growth", "ACTUAL_GROWTH_DESC"],
  ["target", "YEAR_DESC"],
  ["constructor", "YEAR_DESC"],
])("sort=%s begins with %s", (sort, first) => {
  expect([variables({ sort }).orderBy].flat()[0]).toBe(first);
});

test("verdicts stand in an address from best to absent, and not at all where any will do", () => {
  expect(verdictText(["NOT_MET", "EXCEEDED"])).toBe("EXCEEDED.NOT_MET");
  expect(verdictText([])).toBeUndefined();
});

test("the level alone narrows nothing that could be cleared", () => {
  expect(isNarrowed(filterOf({ level: "country" }))).toBe(false);
  expect(isNarrowed(filterOf({ level: "country", q: "grdp" }))).toBe(true);
  expect(isNarrowed(filterOf({ province: "vn63-46" }))).toBe(true);
});
