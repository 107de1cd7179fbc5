import { expect, test } from "vitest";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { inOrder } from "./scorecard-order.ts";

const row = (id: string, verdict: string, shortfall: number | null, shortVi = id) =>
  ({
    id,
    verdict,
    shortfall,
    indicator: { shortVi, shortEn: shortVi },
  }) as unknown as Scorecard_attainmentFragment;

const rows = [
  row("met", "MET", 0),
  row("waiting", "NO_ACTUAL", null),
  row("hair", "NEARLY_MET", 0),
  row("short", "NOT_MET", 0.1),
  row("open", "NOT_MET", null),
  row("shorter", "NEARLY_MET", 0.04),
  row("result", "NO_TARGET", null),
];
const ids = (of: readonly Scorecard_attainmentFragment[]) => of.map(({ id }) => id);

test("the largest shortfall first, one of unknown size before all, what is not missed in the order of the sectors", () => {
  expect(ids(inOrder(rows, "shortfall", "VI"))).toEqual([
    "open",
    "short",
    "shorter",
    "hair",
    "met",
    "waiting",
    "result",
  ]);
});

test("by name in Vietnamese order; by sector as they come", () => {
  const named = ["Đất", "Dân số", "Êm", "Ao"].map((name) => row(name, "MET", 0, name));
  expect(ids(inOrder(named, "name", "VI"))).toEqual(["Ao", "Dân số", "Đất", "Êm"]);
  expect(inOrder(named, "sector", "VI")).toBe(named);
});
