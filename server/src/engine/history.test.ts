import { describe, expect, test } from "vitest";
import { historyOf, historyOfUnit } from "./history.ts";
import { readFacts, readRules } from "./testing/notation.ts";

const rules = readRules("FLOW HIGHER VND_BILLION 0..");
const people = readRules("STOCK HIGHER COUNT 0..");
const [target] = readFacts("T.LEVEL.2020=100").targets;
const [estimate, final] = readFacts("A.LEVEL.2020=101:E A.LEVEL.2020=99").actuals;
const key = { fromYear: 2020, year: 2020, dueMonth: 12, measure: "LEVEL", plan: "MAIN" } as const;

function history() {
  if (!(target && estimate && final)) throw new Error("the notation gave no facts");
  const revisions = {
    targets: [{ ...target, publishedDay: "2020-01-31" }],
    actuals: [
      { ...estimate, publishedDay: "2020-12-10" },
      { ...final, publishedDay: "2021-06-30" },
      // the same figure again, from a later report
      { ...final, id: "again", year: 2019, publishedDay: "2021-07-31" },
    ],
  };
  return historyOf(rules, revisions, key);
}

describe("the history of an attainment (M14)", () => {
  test("has a state for each day whose reports changed it", () => {
    expect(
      history().map(({ publishedDay, verdict, actual }) => [publishedDay, verdict, actual?.value ?? null]),
    ).toEqual([
      ["2020-01-31", "NO_ACTUAL", null],
      ["2020-12-10", "EXCEEDED", 101],
      ["2021-06-30", "NEARLY_MET", 99],
    ]);
  });

  test("says where a revision flipped the verdict", () => {
    expect(history().map(({ isFlipped }) => isFlipped)).toEqual([false, false, true]);
  });

  test("on today's boundaries follows the predecessors' reports", () => {
    if (!(target && estimate && final)) throw new Error("the notation gave no facts");
    const predecessor = (name: string) => ({
      facts: {
        targets: [{ ...target, id: `${name} target`, publishedDay: "2020-01-31" }],
        actuals: [
          { ...estimate, id: `${name} estimate`, publishedDay: "2020-12-10" },
          { ...final, id: `${name} final`, publishedDay: "2021-06-30" },
        ],
      },
      weight: { rules: people, facts: readFacts("A.LEVEL.2020=1") },
    });
    const unit = {
      own: { targets: [], actuals: [] },
      predecessors: [predecessor("a"), { ...predecessor("b"), weight: null }],
    };
    expect(
      historyOfUnit(rules, unit, key).map(({ verdict, actual }) => [verdict, actual?.value ?? null]),
    ).toEqual([
      ["NO_ACTUAL", null],
      ["EXCEEDED", 202],
      ["NEARLY_MET", 198],
    ]);
  });

  test("is empty for an attainment that never was", () => {
    expect(historyOf(rules, { targets: [], actuals: estimate ? [estimate] : [] }, key)).toEqual([]);
  });
});
