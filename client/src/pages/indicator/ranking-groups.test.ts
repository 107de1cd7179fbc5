import { expect, test } from "vitest";
import type { FigureParts } from "../../charts/figure.ts";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { RankedAttainment } from "./ranked-item.ts";
import { rankingGroups } from "./ranking-groups.ts";

const amount = (figure: FigureParts) => ({ ...figure });

function row(id: string, special: Partial<RankedAttainment> = {}): RankedAttainment {
  return {
    id,
    measure: "LEVEL",
    plan: "MAIN",
    fromYear: 2019,
    dueMonth: 12,
    throughMonth: 12,
    verdict: "MET",
    provisional: false,
    year: { value: 2019 },
    province: { id, kind: "PROVINCE", nameVi: id, nameEn: id },
    target: amount(sampleFigure(100)),
    actual: amount(sampleFigure(100)),
    planRatio: amount(sampleFigure(100, { unit: "PERCENT" })),
    absences: [],
    ...special,
  } as RankedAttainment;
}
const result = (id: string, number: number) =>
  row(id, {
    verdict: "NO_TARGET",
    target: null,
    planRatio: null,
    actual: amount(sampleFigure(number)) as never,
  });
const country = (number: number) =>
  ({ ...result("vn", number), province: { ...row("vn").province, kind: "COUNTRY" } }) as RankedAttainment;
const ratio = (number: number) => amount(sampleFigure(number, { unit: "PERCENT" })) as never;
const ranked = (ranking: RankedAttainment[], direction: "HIGHER" | "NEUTRAL" = "HIGHER") =>
  rankingGroups({ direction, aggregation: "NONE", ranking }, []);
const placesOf = (items: { place: number | null; attainment: { id: string } }[] = []) =>
  items.map(({ place, attainment }) => [attainment.id, place]);

test("those with a target first, results without one apart, each list counted from 1", () => {
  const [group] = ranked([
    row("a", { planRatio: ratio(110) }),
    result("b", 90),
    row("c"),
    result("d", 80),
  ]).groups;
  expect(placesOf(group?.judged)).toEqual([
    ["a", 1],
    ["c", 2],
  ]);
  expect(placesOf(group?.results)).toEqual([
    ["b", 1],
    ["d", 2],
  ]);
});

test("equal figures share a place, and the one after them is not moved up", () => {
  const [group] = ranked([row("a"), row("b"), row("c", { planRatio: ratio(90) })]).groups;
  expect(placesOf(group?.judged)).toEqual([
    ["a", 1],
    ["b", 1],
    ["c", 3],
  ]);
});

test("what is not due or not decided has no place, and takes nobody's", () => {
  const [group] = ranked([
    row("early", { verdict: "NOT_DUE" }),
    row("a", { planRatio: ratio(110) }),
    row("over", { verdict: "UNDECIDED" }),
    row("b", { verdict: "NOT_MET", planRatio: ratio(90) }),
  ]).groups;
  expect(placesOf(group?.judged)).toEqual([
    ["early", null],
    ["a", 1],
    ["over", null],
    ["b", 2],
  ]);
});

test("a province has one place: that of its main plan, and of the year's own target", () => {
  const { province } = row("a");
  const [group] = ranked([
    row("a-central", { province, plan: "CENTRAL", planRatio: ratio(120) }),
    row("a-period", { province, fromYear: 2016, planRatio: ratio(115) }),
    row("b", { planRatio: ratio(110) }),
    row("a", { province, planRatio: ratio(105) }),
  ]).groups;
  expect(placesOf(group?.judged)).toEqual([
    ["a-central", null],
    ["a-period", null],
    ["b", 1],
    ["a", 2],
  ]);
});

test("a ratio is not level with an actual of the same number", () => {
  const [group] = ranked([row("a"), row("b", { planRatio: null })]).groups;
  expect(placesOf(group?.judged)).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("without an actual, or where neither direction is better, there is no place", () => {
  expect(placesOf(ranked([row("a", { actual: null, planRatio: null })]).groups[0]?.judged)).toEqual([
    ["a", null],
  ]);
  expect(placesOf(ranked([row("a"), row("b")], "NEUTRAL").groups[0]?.judged)).toEqual([
    ["a", null],
    ["b", null],
  ]);
});

test("a single row has no place", () => {
  expect(placesOf(ranked([row("a")]).groups[0]?.judged)).toEqual([["a", null]]);
});

test("growth targets have a scale of their own, below the levels", () => {
  const growth = amount(sampleFigure(7, { unit: "PERCENT" })) as never;
  const { groups } = ranked([row("b", { measure: "GROWTH", target: growth, actual: growth }), row("a")]);
  expect(groups.map(({ scale }) => scale.measure)).toEqual(["LEVEL", "GROWTH"]);
});

test("all provinces stand on one scale, however far apart", () => {
  const { groups } = ranked([result("a", 5000), result("b", 3), result("c", 2)]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.scale).toMatchObject({ times: 1 });
});

test("the country stands apart, and its total on no scale of the provinces", () => {
  const share = rankingGroups({ direction: "HIGHER", aggregation: "WEIGHTED_MEAN", ranking: [row("a")] }, [
    country(90),
  ]);
  expect(share.groups[0]?.national.map(({ attainment }) => attainment.id)).toEqual(["vn"]);
  expect(share.nationalTotals).toEqual([]);
  const sum = rankingGroups({ direction: "HIGHER", aggregation: "SUM", ranking: [row("a")] }, [
    country(9000),
  ]);
  expect(sum.groups[0]?.national).toEqual([]);
  expect(sum.nationalTotals.map(({ attainment }) => attainment.id)).toEqual(["vn"]);
});

test("where no province has figures the country is drawn after all", () => {
  const { groups, nationalTotals } = rankingGroups({ direction: "HIGHER", aggregation: "SUM", ranking: [] }, [
    country(9000),
  ]);
  expect(groups[0]?.national).toHaveLength(1);
  expect(nationalTotals).toEqual([]);
});

test("a row without any figure is not drawn, and not lost", () => {
  const { groups, undrawn } = ranked([row("a", { target: null, actual: null, planRatio: null })]);
  expect(groups).toEqual([]);
  expect(undrawn.map(({ attainment }) => attainment.id)).toEqual(["a"]);
});
