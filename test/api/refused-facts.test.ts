import { afterAll, beforeAll, expect, test } from "vitest";
import type { ActualInput, Problem, TargetInput } from "../../server/src/recording/fact-input.ts";
import { recordAll } from "../../server/src/recording/record.service.ts";
import { actual, target } from "../support/sample-facts.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase();
});
afterAll(() => database.remove());

async function problemsOf(targets: TargetInput[], actuals: ActualInput[]): Promise<Problem[]> {
  const refusal = await database.writes
    .run((transaction) => recordAll(transaction, { targets, actuals }))
    .catch((error) => error);
  expect(refusal.code).toBe("INVALID_FACT");
  return refusal.details.problems;
}

const targetCases: [field: string, change: Partial<TargetInput>][] = [
  ["province", { province: "vn63-99" }],
  ["indicator", { indicator: "LUCK" }],
  ["source", { source: "NONE" }],
  ["year", { year: 20155 }],
  ["fromYear", { fromYear: 2016 }],
  ["dueMonth", { dueMonth: 13 }],
  ["measure", { measure: "PLAN_RATIO" }],
  ["value", { value: "4.500,5" }],
  ["value", { value: "NaN" }],
  ["value", { value: `1${"0".repeat(400)}` }],
  ["value", { value: "9007199254740993" }],
  ["value", { value: "12345678901.123456789" }],
  ["value", { value: "9".repeat(308) }],
  ["value", { value: "1.0123456789" }],
  ["value", { value: "9007199254740993.0000000001", decimals: 0 }],
  ["valueHigh", { bound: "RANGE", valueHigh: "9007199254740993.0000000001", decimals: 0 }],
  ["value", { value: "-1" }],
  ["value", { measure: "GROWTH", value: "-100.5" }],
  ["valueHigh", { bound: "RANGE" }],
  ["valueHigh", { bound: "RANGE", valueHigh: "4400" }],
  ["valueHigh", { valueHigh: "4600" }],
  ["decimals", { decimals: 30 }],
  ["plan", { plan: "của tỉnh" }],
  ["paragraph", { paragraph: 0 }],
  ["note", { note: "x".repeat(2001) }],
];

test.each(targetCases)("a target's %s: %o", async (field, change) => {
  const problems = await problemsOf([{ ...target, ...change }], []);
  expect(problems.map((problem) => problem.field)).toEqual([field]);
  expect(problems[0]?.remedy).not.toBe("");
});

const actualCases: [field: string, change: Partial<ActualInput>][] = [
  ["throughMonth", { throughMonth: 0 }],
  ["plan", { plan: "PROVINCIAL" }],
  ["value", { indicator: "EGOV_TASKS_DONE", value: "101" }],
];

test.each(actualCases)("an actual's %s: %o", async (field, change) => {
  const problems = await problemsOf([], [{ ...actual, ...change }]);
  expect(problems.map((problem) => problem.field)).toEqual([field]);
});

test("one bad figure refuses the whole batch and every bad one is named with its place", async () => {
  const problems = await problemsOf(
    [target, { ...target, dueMonth: 0, at: "plans.csv line 7" }],
    [{ ...actual, province: "vn63-99", at: "results.csv line 3" }],
  );
  expect(problems.map(({ at, field }) => [at, field])).toEqual([
    ["plans.csv line 7", "dueMonth"],
    ["results.csv line 3", "province"],
  ]);
  const snapshot = await database.reads.acquire();
  expect(snapshot.dataVersion).toBe(1);
  await snapshot.release();
});
