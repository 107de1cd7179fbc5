import { expect, test } from "vitest";
import { growthCounts } from "./growth-counts.ts";

type Data = Parameters<typeof growthCounts>[0];

const amount = (origin: "STATED" | "DERIVED") => ({ origin, rule: origin === "DERIVED" ? "D5" : null });
const row = (parts: object) => ({
  verdict: "MET",
  ambition: "UNKNOWN",
  province: { kind: "PROVINCE" },
  targetGrowth: amount("STATED"),
  achievedGrowth: amount("STATED"),
  lastAchievedGrowth: amount("STATED"),
  ...parts,
});
const summary = {
  exceeded: 1,
  met: 2,
  nearlyMet: 3,
  notMet: 4,
  undecided: 0,
  notDue: 5,
  noActual: 6,
  noTarget: 0,
};
const data = (nodes: object[], totalCount = nodes.length) =>
  ({
    growthComparisons: { totalCount, nodes },
    byYear: [{ year: { value: 2019 }, ...summary }],
    belowLast: [{ ...summary, notDue: 0, noActual: 0 }],
  }) as unknown as Data;

test("the country is not among the provinces, and what is unknown is counted", () => {
  const nodes = [
    row({}),
    row({ verdict: "NOT_MET", ambition: "BELOW_LAST_RESULT", targetGrowth: amount("DERIVED") }),
    row({ verdict: "NO_ACTUAL", achievedGrowth: null }),
    row({ verdict: "NO_ACTUAL", achievedGrowth: null, lastAchievedGrowth: null }),
    row({ province: { kind: "COUNTRY" } }),
  ];
  expect(growthCounts(data(nodes), 2019)).toMatchObject({
    isNational: false,
    targets: 4,
    decided: 2,
    reached: 1,
    belowLast: 1,
    derived: 1,
    open: 2,
    openWithLast: 1,
  });
});

test("where only the country has targets it is the country that is counted", () => {
  const nodes = [row({ province: { kind: "COUNTRY" } })];
  expect(growthCounts(data(nodes), 2019)).toMatchObject({ isNational: true, targets: 1, reached: 1 });
});

test("a list longer than the page is counted by the server", () => {
  expect(growthCounts(data([row({})], 500), 2019)).toMatchObject({
    targets: 21,
    decided: 10,
    reached: 3,
    belowLast: 10,
  });
});
