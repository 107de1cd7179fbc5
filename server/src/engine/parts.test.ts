import { describe, expect, test } from "vitest";
import { amountOf } from "./amount.ts";
import { compareRevisions, currentFacts } from "./current-facts.ts";
import { verdictOn } from "./due.ts";
import { ensured } from "./ensured.ts";
import type { ActualFact } from "./facts.ts";
import { effectiveStatus } from "./figure.ts";
import { intersect, interval, overlap, point } from "./interval.ts";
import { areClose, compareNumbers, toAnswer } from "./numbers.ts";
import { shares } from "./roll-up.ts";
import { readFacts, readRules } from "./testing/notation.ts";

const rules = readRules("FLOW HIGHER VND_BILLION 0..");

function revision(change: Partial<ActualFact>): ActualFact {
  const [fact] = readFacts("A.GROWTH.2022=19.8").actuals;
  if (!fact) throw new Error("the notation gave no fact");
  return { ...fact, ...change };
}

describe("numbers", () => {
  test("are equal when closer than 1e-9 of their size", () => {
    expect(areClose(110, 100 * 1.1)).toBe(true);
    expect(areClose(1, 1 + 1e-8)).toBe(false);
    expect(areClose(Infinity, 5)).toBe(false);
    expect(compareNumbers(1, 2)).toBe(-1);
    expect(compareNumbers(2, 1)).toBe(1);
  });

  test("are answered with 12 significant digits", () => {
    expect(toAnswer(4020 / 1.02)).toBe(3941.17647059);
    expect(toAnswer(Infinity)).toBe(Infinity);
  });
});

describe("intervals", () => {
  test("that only touch share a value when both ends are closed", () => {
    expect(intersect(interval(0, 1), interval(1, 2))).toEqual(point(1));
    expect(intersect(interval(0, 1, false, true), interval(1, 2))).toBeNull();
    expect(overlap(interval(0, 1, false, true), interval(1, 2))).toBe(false);
    expect(overlap(interval(0, 1, false, true), interval(1, 2), true)).toBe(true);
    expect(overlap(interval(0, 1), interval(2, 3), true)).toBe(false);
  });
});

describe("revisions (M14)", () => {
  const estimate = revision({ id: "a", publishedDay: "2022-12-05", status: "ESTIMATED" });
  const final = revision({ id: "b", publishedDay: "2023-01-31", status: "FINAL" });

  test("the later publication counts, whatever the order", () => {
    expect(currentFacts({ targets: [], actuals: [final, estimate] }).actuals).toEqual([final]);
    expect(currentFacts({ targets: [], actuals: [estimate, final] }).actuals).toEqual([final]);
  });

  test("then the firmer status, then the later recording, then the source, then the id", () => {
    const base = { publishedDay: "2023-01-31" };
    const firmer = [
      revision({ ...base, status: "FINAL" }),
      revision({ ...base, status: "PRELIMINARY" }),
    ] as const;
    expect(compareRevisions(...firmer)).toBeGreaterThan(0);
    const later = [revision({ ...base, recordedAt: "2" }), revision({ ...base, recordedAt: "1" })] as const;
    expect(compareRevisions(...later)).toBeGreaterThan(0);
    const source = [revision({ ...base, sourceId: "S1" }), revision({ ...base, sourceId: "S2" })] as const;
    expect(compareRevisions(...source)).toBeLessThan(0);
    const id = [revision({ ...base, id: "1" }), revision({ ...base, id: "2" })] as const;
    expect(compareRevisions(...id)).toBeLessThan(0);
    expect(compareRevisions(id[0], id[0])).toBe(0);
  });

  test("targets have no status to compare", () => {
    const [target] = readFacts("T.LEVEL.2022=5").targets;
    if (!target) throw new Error("the notation gave no fact");
    expect(compareRevisions(target, { ...target, id: "z" })).toBeLessThan(0);
  });

  test("a result published before its period ended is at best estimated", () => {
    expect(effectiveStatus(revision({ publishedDay: "2022-12-30" }))).toBe("ESTIMATED");
    expect(effectiveStatus(revision({ publishedDay: "2022-12-31" }))).toBe("FINAL");
  });
});

describe("the day asked about (M3)", () => {
  const waiting = { verdict: "NO_ACTUAL", dueDay: "2025-12-31" } as const;

  test("decides only between not due and no actual", () => {
    expect(verdictOn(waiting, "2025-12-31")).toBe("NOT_DUE");
    expect(verdictOn(waiting, "2026-01-01")).toBe("NO_ACTUAL");
    expect(verdictOn({ ...waiting, verdict: "MET" }, "2025-01-01")).toBe("MET");
    expect(verdictOn({ verdict: "NO_ACTUAL", dueDay: null }, "2025-01-01")).toBe("NO_ACTUAL");
  });
});

describe("roll-up (M12)", () => {
  const none = { exceeded: 0, met: 0, nearlyMet: 0, notMet: 0, undecided: 0, noActual: 0 };

  test("shares of counts", () => {
    const counts = { exceeded: 8, met: 6, nearlyMet: 3, notMet: 2, undecided: 1, noActual: 4 };
    expect(shares(counts)).toEqual({ due: 24, decided: 19, metShare: 14 / 19, coverage: 19 / 24 });
  });

  test("nothing decided, no share", () => {
    expect(shares({ ...none, undecided: 1 })).toEqual({ due: 1, decided: 0, metShare: null, coverage: 0 });
    expect(shares(none)).toEqual({ due: 0, decided: 0, metShare: null, coverage: null });
  });
});

describe("a stated fact as printed", () => {
  test("keeps its status as recorded and its bound", () => {
    const amount = amountOf(rules, revision({ publishedDay: "2022-01-01", bound: "MORE_THAN" }));
    expect(amount).toMatchObject({
      status: "FINAL",
      bound: "MORE_THAN",
      value: null,
      low: 19.8,
      unit: "PERCENT",
    });
  });

  test("a target has no status", () => {
    const [target] = readFacts("T.LEVEL.2022=5").targets;
    expect(target && amountOf(rules, target).status).toBeNull();
  });

  test("outside the valid range it is kept as said", () => {
    expect(amountOf(rules, revision({ measure: "LEVEL", value: -5 })).value).toBe(-5);
  });

  test("a range without an upper end is its point", () => {
    expect(amountOf(rules, revision({ bound: "RANGE", valueHigh: null })).value).toBe(19.8);
  });
});

describe("what the rules say must be there", () => {
  test("is our own mistake when it is not", () => {
    expect(() => ensured(null, "a base")).toThrow("invariant: a base");
    expect(ensured(0, "zero is there")).toBe(0);
  });
});
