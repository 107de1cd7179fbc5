import { expect, test } from "vitest";
import { VERDICT_MARK } from "../VerdictMark.tsx";
import { type RankingColumns, type RankingNeeds, rankingColumns } from "./ranking.layout.ts";

const needs: RankingNeeds = { place: 16, name: 104, figure: 48, ratio: 52, verdict: 118 };
const results: RankingNeeds = { ...needs, ratio: 0, verdict: 0 };
const whole = ({ hasWords: _, gap, ...columns }: RankingColumns) => {
  const widths = Object.values(columns).filter((width) => width > 0);
  return widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
};
const WIDTHS = [208, 288, 448, 608, 928, 1168, 1568];

test("no row is wider than its place, whatever it needs", () => {
  const wide: RankingNeeds = { place: 16, name: 320, figure: 170, ratio: 70, verdict: 150 };
  for (const width of WIDTHS)
    for (const of of [needs, results, wide])
      expect(whole(rankingColumns(width, of))).toBeLessThanOrEqual(width);
});

test("names and figures have what they need, the bar what is left, up to a length", () => {
  const [narrow, usual, wide] = [288, 608, 1568].map((width) => rankingColumns(width, results));
  expect(usual).toMatchObject({ name: 104, figure: 48 });
  expect(whole(usual as RankingColumns)).toBe(608);
  expect(narrow?.bar).toBeGreaterThan(60);
  expect(wide?.bar).toBe(680);
});

test("in a narrow place the verdict is its shape, and the ratio gives way", () => {
  expect(rankingColumns(288, needs)).toMatchObject({ hasWords: false, verdict: VERDICT_MARK, ratio: 0 });
  expect(rankingColumns(608, needs)).toMatchObject({ hasWords: true, verdict: 118, ratio: 52 });
});

test("a bar too short to compare is left out, and its room is the name's", () => {
  const { bar, name } = rankingColumns(208, { ...needs, name: 300, figure: 120 });
  expect(bar).toBe(0);
  expect(name).toBeGreaterThan(30);
});
