import { expect, test } from "vitest";
import { rankingGroups } from "../../pages/indicator/ranking-groups.ts";
import { type RankingEntry, rankingEntries } from "./ranking-entries.ts";
import { amount, judgedOf, type RankedRow, resultOf } from "./sample-ranked.ts";

const grouped = (ranking: RankedRow[], national: RankedRow[] = []) =>
  rankingGroups({ direction: "HIGHER", aggregation: "NONE", ranking }, national);
const told = (entries: readonly RankingEntry[]) =>
  entries.map((entry) => {
    if (entry.kind === "row") return entry.item.attainment.province.id;
    return entry.kind === "gap" ? "…" : `[${entry.head}]`;
  });
const many = ["a", "b", "c", "d", "e", "f"].map((id, place) => resultOf(id, 90 - place));

test("the first rows, and how many provinces there are", () => {
  const { entries, first, of, besides } = rankingEntries(grouped(many), 3, null);
  expect(told(entries)).toEqual(["a", "b", "c"]);
  expect([first, of, besides]).toEqual([3, 6, null]);
});

test("a named province stands there wherever it is; what is left out before it is seen to be", () => {
  expect(told(rankingEntries(grouped(many), 3, "e").entries)).toEqual(["a", "b", "c", "…", "e"]);
  expect(told(rankingEntries(grouped(many), 3, "d").entries)).toEqual(["a", "b", "c", "d"]);
  expect(rankingEntries(grouped(many), 3, "e").besides?.attainment.province.id).toBe("e");
  expect(rankingEntries(grouped(many), 3, "b").besides).toBeNull();
});

test("results without a target stand below a head of their own, alone without one", () => {
  const mixed = grouped([judgedOf("a", 110), judgedOf("b", 90), resultOf("c", 80)]);
  expect(told(rankingEntries(mixed, 10, null).entries)).toEqual(["a", "b", "[results]", "c"]);
  expect(told(rankingEntries(mixed, 2, null).entries)).toEqual(["a", "b"]);
  expect(told(rankingEntries(mixed, 1, "c").entries)).toEqual(["a", "[results]", "…", "c"]);
});

test("each measure has a head where there are several", () => {
  const percent = amount(7, { unit: "PERCENT" });
  const growth = judgedOf("b", 110, { measure: "GROWTH", target: percent, actual: percent });
  expect(told(rankingEntries(grouped([judgedOf("a", 110), growth]), 10, null).entries)).toEqual([
    "[measure]",
    "a",
    "[measure]",
    "b",
  ]);
});

test("the country takes nobody's place, and stands beside provinces or alone", () => {
  const country = resultOf("vn", 85);
  expect(told(rankingEntries(grouped(many, [country]), 2, null).entries)).toEqual([
    "a",
    "b",
    "[country]",
    "vn",
  ]);
  const alone = rankingEntries(grouped([], [country]), 2, null);
  expect(told(alone.entries)).toEqual(["vn"]);
  expect(alone.of).toBe(0);
});

test("a province with two plans is one province", () => {
  const two = [judgedOf("a", 110), judgedOf("a", 90, { id: "a.PROVINCIAL", plan: "PROVINCIAL" })];
  expect(rankingEntries(grouped(two), 10, null)).toMatchObject({ first: 1, of: 1 });
});

test("what nothing can be drawn of is listed, and not among those with figures", () => {
  const none = resultOf("z", 0, { actual: null });
  expect(rankingEntries(grouped([...many, none]), 6, null)).toMatchObject({
    first: 6,
    of: 6,
    listed: 7,
    isCut: true,
  });
});

test("what nothing can be drawn of stands last, without a scale", () => {
  const ratio = judgedOf("b", 110, { actual: null, target: null });
  const { entries } = rankingEntries(grouped([judgedOf("a", 90), ratio]), 10, null);
  expect(told(entries)).toEqual(["a", "[undrawn]", "b"]);
  expect(entries.at(-1)).toMatchObject({ scale: null });
});
