import { expect, test } from "vitest";
import type { IndicatorWidget_candidateFragment } from "../../generated/documents.ts";
import { mainAttainment } from "./main-attainment.ts";

const candidate = (
  id: string,
  year: number,
  special: Partial<IndicatorWidget_candidateFragment> = {},
): IndicatorWidget_candidateFragment => ({
  id,
  plan: "MAIN",
  measure: "LEVEL",
  verdict: "MET",
  fromYear: year,
  dueMonth: 12,
  year: { value: year },
  ...special,
});
const result = (id: string, year: number) => candidate(id, year, { verdict: "NO_TARGET" });

test("the newest year that was judged, before a newer one that is still to be", () => {
  const waiting = candidate("c", 2025, { verdict: "NOT_DUE", fromYear: 2021 });
  expect(mainAttainment([waiting, candidate("b", 2024), candidate("a", 2019)], undefined)?.id).toBe("b");
  expect(mainAttainment([waiting, result("d", 2026)], undefined)?.id).toBe("c");
});

test("the newest year with a target, before a newer one with nothing but a result", () => {
  expect(mainAttainment([result("c", 2022), candidate("b", 2021), candidate("a", 2019)], undefined)?.id).toBe(
    "b",
  );
});

test("without any target the newest result", () => {
  expect(mainAttainment([result("a", 2018), result("b", 2020)], undefined)).toEqual({ id: "b", others: 0 });
});

test("the year asked for, with nothing but a result as well; a year without figures has none", () => {
  const known = [result("b", 2022), candidate("a", 2019)];
  expect(mainAttainment(known, 2022)?.id).toBe("b");
  expect(mainAttainment(known, 2020)).toBeNull();
  expect(mainAttainment([], undefined)).toBeNull();
});

test("of several targets of a year the main plan, of the whole year alone, as a level", () => {
  const known = [
    candidate("named", 2023, { plan: "CENTRAL" }),
    candidate("period", 2023, { fromYear: 2021 }),
    candidate("half", 2023, { dueMonth: 6 }),
    candidate("growth", 2023, { measure: "GROWTH" }),
    candidate("main", 2023),
    result("alone", 2023),
  ];
  expect(mainAttainment(known, undefined)).toEqual({ id: "main", others: 4 });
  expect(mainAttainment(known.slice(0, 1), undefined)).toEqual({ id: "named", others: 0 });
});

test("of named plans always the same one", () => {
  const plans = ["PROVINCIAL", "CENTRAL"].map((plan) => candidate(plan, 2023, { plan }));
  expect(mainAttainment(plans, 2023)?.id).toBe("CENTRAL");
  expect(mainAttainment([...plans].reverse(), 2023)?.id).toBe("CENTRAL");
});
