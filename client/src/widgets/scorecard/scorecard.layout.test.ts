import { expect, test } from "vitest";
import { type ScorecardColumns, type ScorecardNeeds, scorecardColumns } from "./scorecard.layout.ts";

const needs: ScorecardNeeds = {
  name: 180,
  actual: 56,
  target: 72,
  verdict: 130,
  heads: { actual: 54, target: 50 },
  hasBullets: true,
};
const whole = ({ name, bullet, actual, target, verdict, gap }: ScorecardColumns) => {
  const widths = [name, bullet, actual, target, verdict].filter((width) => width > 0);
  return widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
};
const formOf = (width: number, special: Partial<ScorecardNeeds> = {}) =>
  scorecardColumns(width, { ...needs, ...special }).form;

test("no row is wider than its place, whatever it needs", () => {
  const wide = { ...needs, name: 400, actual: 170, target: 180 };
  for (const width of [208, 288, 448, 608, 928, 1168, 1568])
    for (const of of [needs, wide]) expect(whole(scorecardColumns(width, of))).toBeLessThanOrEqual(width);
});

test("bullets where they can be compared, else the figures in one line, else one below the other", () => {
  expect([208, 288, 608, 1168].map((width) => formOf(width))).toEqual(["stacked", "narrow", "wide", "wide"]);
  expect(formOf(608, { actual: 190, target: 190 })).toBe("narrow");
  expect(formOf(288, { actual: 90, target: 90 })).toBe("stacked");
});

test("bullets keep a length at which they can be compared, and are not stretched", () => {
  for (const width of [608, 928, 1168, 1568]) {
    const { bullet } = scorecardColumns(width, needs);
    expect(bullet).toBeGreaterThanOrEqual(130);
    expect(bullet).toBeLessThanOrEqual(620);
  }
});

test("verdicts have words where there is room for them", () => {
  expect(scorecardColumns(608, needs)).toMatchObject({ hasWords: false, verdict: 13 });
  expect(scorecardColumns(928, needs)).toMatchObject({ hasWords: true, verdict: 130 });
});

test("a column of figures is as wide as its head; without figures there is none", () => {
  expect(scorecardColumns(608, { ...needs, actual: 10 }).actual).toBe(54);
  expect(scorecardColumns(608, { ...needs, target: 0, verdict: 0 })).toMatchObject({ target: 0, verdict: 0 });
});

test("with nothing to draw the names have the room", () => {
  const { form, name } = scorecardColumns(608, {
    ...needs,
    actual: 0,
    target: 0,
    verdict: 0,
    hasBullets: false,
  });
  expect([form, name]).toEqual(["narrow", 608]);
});
