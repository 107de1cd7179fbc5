import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { ComparedAttainment, ComparedColumn } from "./compared-column.ts";
import { comparisonParts, comparisonRows, isItem, sharedIndicators } from "./comparison-rows.ts";
import { mergedOrder } from "./merged-order.ts";

let ids = 0;
const attainment = (code: string, parts: object = {}, sector = "ECONOMY") =>
  ({
    id: `${code} ${ids++}`,
    measure: "LEVEL",
    plan: "MAIN",
    fromYear: 2019,
    dueMonth: 12,
    throughMonth: 12,
    verdict: "MET",
    provisional: false,
    year: { value: 2019 },
    sector: { code: sector },
    indicator: { code, direction: "HIGHER", unit: "VND_BILLION" },
    target: sampleFigure(100),
    actual: sampleFigure(100),
    planRatio: null,
    lastActual: null,
    absences: [],
    sources: [],
    ...parts,
  }) as unknown as ComparedAttainment;
const result = (code: string, parts: object = {}) =>
  attainment(code, { verdict: "NO_TARGET", target: null, fromYear: null, dueMonth: null, ...parts });
const column = (id: string, ...attainments: ComparedAttainment[]): ComparedColumn => ({
  province: { id, nameVi: id, nameEn: id },
  counts: {},
  attainments,
  total: attainments.length,
});
/** Each row as its key and what every province has in it. */
const table = (...columns: ComparedColumn[]) =>
  comparisonRows(columns).map(({ key, cells }) => [
    key,
    ...cells.map((cell) => (isItem(cell) ? cell.attainment.verdict : cell)),
  ]);

test("a row is an indicator, a column a province; what one of them lacks has a reason", () => {
  expect(
    table(column("a", attainment("GRDP"), attainment("EXPORTS")), column("b", attainment("EXPORTS"))),
  ).toEqual([
    ["GRDP LEVEL MAIN 2019 12", "MET", "nothing"],
    ["EXPORTS LEVEL MAIN 2019 12", "MET", "MET"],
  ]);
});

test("targets of another measure, plan or period are not set beside each other", () => {
  const growth = attainment("GRDP", { measure: "GROWTH" });
  expect(table(column("a", attainment("GRDP")), column("b", growth))).toEqual([
    ["GRDP LEVEL MAIN 2019 12", "MET", "otherwise"],
    ["GRDP GROWTH MAIN 2019 12", "otherwise", "MET"],
  ]);
  const central = attainment("BUDGET", { plan: "CENTRAL" });
  const period = attainment("BUDGET", { fromYear: 2016 });
  expect(table(column("a", central), column("b", period)).map(([key]) => key)).toEqual([
    "BUDGET LEVEL CENTRAL 2019 12",
    "BUDGET LEVEL MAIN 2016 12",
  ]);
});

test("a result without a target stands beside the other's target, once", () => {
  expect(table(column("a", attainment("GRDP")), column("b", result("GRDP")))).toEqual([
    ["GRDP LEVEL MAIN 2019 12", "MET", "NO_TARGET"],
  ]);
  expect(table(column("a", result("GRDP")), column("b", result("GRDP")))).toEqual([
    ["GRDP LEVEL results", "NO_TARGET", "NO_TARGET"],
  ]);
  for (const other of [{ measure: "GROWTH" }, { throughMonth: 6 }])
    expect(table(column("a", attainment("GRDP")), column("b", result("GRDP", other)))).toHaveLength(2);
});

test("shared are the indicators that two or more have a figure of, by any measure", () => {
  const bare = result("RANK", { actual: null });
  const columns = [
    column("a", attainment("GRDP"), attainment("EXPORTS"), bare),
    column("b", result("GRDP", { measure: "GROWTH" }), attainment("TAXES"), attainment("RANK")),
    column("c", attainment("GRDP"), attainment("GRDP", { plan: "CENTRAL" }), attainment("TAXES")),
  ];
  expect([...sharedIndicators(columns)]).toEqual([
    ["GRDP", 3],
    ["TAXES", 2],
  ]);
  expect(sharedIndicators([column("a"), column("b", attainment("GRDP"))]).size).toBe(0);
});

test("what two provinces have stands before what one alone has; the cells of a row are on one scale", () => {
  const small = attainment("BUDGET", { actual: sampleFigure(90) });
  const large = attainment("BUDGET", { actual: sampleFigure(90_000) });
  const rows = comparisonRows([
    column("a", result("TAXES"), result("POSTS"), attainment("GRDP"), small),
    column("b", result("TAXES"), attainment("GRDP"), attainment("EXPORTS"), large),
  ]);
  const sectors = [
    { code: "SOCIAL", nameVi: "", nameEn: "" },
    { code: "ECONOMY", nameVi: "", nameEn: "" },
  ];
  const { shared, alone } = comparisonParts(rows, sectors);
  const codes = (sections: typeof shared) =>
    sections.flatMap(({ sector, runs }) => [
      sector.code,
      ...runs.flatMap((run) => run.rows.map(({ sample }) => sample.indicator.code)),
    ]);
  // targets before results, those of one scale together
  expect(codes(shared)).toEqual(["ECONOMY", "GRDP", "TAXES", "BUDGET"]);
  expect(codes(alone)).toEqual(["ECONOMY", "EXPORTS", "POSTS"]);
  const budget = shared[0]?.runs.find((run) => run.rows.some(({ key }) => key.startsWith("BUDGET")));
  expect(budget?.scale.times).toBeGreaterThan(1);
  expect(budget?.scale.domain[1]).toBeGreaterThanOrEqual(90_000);
});

test.each([
  [
    [
      ["a", "c"],
      ["b", "c"],
    ],
    ["a", "b", "c"],
  ],
  [
    [
      ["a", "c", "d"],
      ["b", "c"],
    ],
    ["a", "b", "c", "d"],
  ],
  [
    [
      ["b", "d"],
      ["a", "b", "c", "d"],
    ],
    ["a", "b", "c", "d"],
  ],
  [
    [
      ["a", "b"],
      ["b", "a"],
    ],
    ["a", "b"],
  ],
  [[[], []], []],
])("the common order of %j", (lists, merged) => {
  expect(mergedOrder(lists)).toEqual(merged);
});
