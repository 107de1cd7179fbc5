import { expect, test } from "vitest";
import type { Box } from "../box.ts";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { layoutTrend } from "./layout.ts";
import { labelBox } from "./place-labels.ts";
import type { TrendState, TrendYear } from "./state.ts";
import { labelWeights } from "./trend-labels.layout.ts";

const year = (number: number, known: Partial<TrendYear> = {}): TrendYear => ({
  year: number,
  actual: null,
  target: null,
  actualGrowth: null,
  targetGrowth: null,
  milestone: null,
  verdict: null,
  missing: null,
  missingGrowth: null,
  ...known,
});
const growth = (number: number, special: Partial<FigureParts> = {}) =>
  sampleFigure(number, { unit: "PERCENT", decimals: 1, ...special });

const levels = { domain: [0, 100], ticks: [0, 50, 100], reversed: false } as const;
const growths = { domain: [-5, 20], ticks: [0, 10, 20], reversed: false } as const;
const state = (years: TrendYear[], special: Partial<TrendState> = {}): TrendState => ({
  years,
  unit: "tỷ đồng",
  levels,
  growth: null,
  hasVerdicts: false,
  form: "bars",
  reference: null,
  ...special,
});
const layout = (years: TrendYear[], special: Partial<TrendState> = {}, width = 640) =>
  layoutTrend(state(years, special), width, "VI");
const textsOf = ({ labels }: ReturnType<typeof layout>) => labels.map(({ lines }) => lines.join(" "));

test("years stand in columns of one width, a few of them not across the whole page", () => {
  const { columns, left, right } = layout([2018, 2019, 2020, 2021].map((number) => year(number)));
  const [first, second] = columns;
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(first?.pitch ?? 0, 0);
  expect(first?.x).toBeCloseTo(left + (first?.pitch ?? 0) / 2, 0);
  const alone = layout([year(2019)]);
  expect(alone.right).toBe(alone.left + 150);
  expect(right).toBeGreaterThan(600);
});

test("a bar stands upright on zero, as high as its value, in the middle of its year", () => {
  const { levels: lane, columns } = layout([year(2018, { actual: sampleFigure(50) })]);
  const [marks] = lane?.marks ?? [];
  // laid out along a horizontal axis: 50 of 100 is half of the lane
  expect(marks?.bar?.bar).toMatchObject({ x: 0, width: 168 });
  const [column] = columns;
  expect(640 - ((marks?.bar?.bar?.y ?? 0) + (column?.bar ?? 0) / 2)).toBeCloseTo(column?.x ?? 0, 0);
  expect(lane?.transform).toBe(`matrix(0 -1 -1 0 640 ${lane?.bottom})`);
});

test("below zero a bar hangs, and its number stands under it", () => {
  const { levels: lane, labels } = layout([year(2018, { actual: sampleFigure(-40) })], {
    levels: { domain: [-100, 100], ticks: [-100, 0, 100], reversed: false },
  });
  expect(lane?.marks[0]?.bar).toMatchObject({ pointsTo: -1 });
  expect(lane?.zero).toBe(((lane?.top ?? 0) + (lane?.bottom ?? 0)) / 2);
  expect(labels[0]?.bottom).toBeGreaterThan((lane?.zero ?? 0) + 0.4 * 168);
});

test("down to the lane's foot the number has room, and the years stand below it", () => {
  const {
    levels: lane,
    labels,
    yearsAt,
  } = layout([year(2018, { actual: sampleFigure(-100) })], {
    levels: { domain: [-100, 0], ticks: [-100, 0], reversed: false },
  });
  const [label] = labels;
  expect(label?.lines).toEqual(["−100"]);
  expect(label?.bottom).toBeGreaterThan(lane?.bottom ?? 0);
  expect(yearsAt - 12).toBeGreaterThan(label?.bottom ?? 0);
});

test("ranks are dots, the first place at the top", () => {
  const { levels: lane } = layout(
    [
      year(2018, { actual: sampleFigure(63, { unit: "RANK_OF_63" }) }),
      year(2019, { actual: sampleFigure(1, { unit: "RANK_OF_63" }) }),
    ],
    { form: "dots", levels: { domain: [1, 63], ticks: [1, 63], reversed: true } },
  );
  expect(lane?.marks.map(({ bar, dot }) => [bar, dot?.x])).toEqual([
    [null, 0],
    [null, 336],
  ]);
  expect(lane?.grid.map(({ text, y }) => [text, y])).toEqual([
    ["1", lane?.top],
    ["63", lane?.bottom],
  ]);
});

test("every figure is printed as the report prints it; what is missing says why", () => {
  const drawn = layout(
    [
      year(2018, { actual: sampleFigure(30, { bound: "MORE_THAN" }), missingGrowth: "chưa có gốc" }),
      year(2019, {
        target: sampleFigure(60, { bound: "RANGE", high: 70, status: null }),
        targetGrowth: growth(12.5, { bound: "RANGE", high: 13 }),
        missing: "chưa có thực hiện",
      }),
      year(2020, { actual: sampleFigure(80, { origin: "DERIVED", rule: "D1" }), actualGrowth: growth(9.5) }),
    ],
    { growth: growths },
  );
  expect(new Set(textsOf(drawn))).toEqual(
    new Set(["trên 30", "60–70", "chưa có thực hiện", "≈ 80", "chưa có gốc", "12,5–13", "9,5"]),
  );
  const underlined = drawn.labels.filter(({ underline }) => underline).map(({ lines }) => lines[0]);
  expect(underlined).toEqual(["≈ 80"]);
});

test("a plan beside a result that reaches over its mark is told by name", () => {
  const texts = textsOf(
    layout([year(2019, { actual: sampleFigure(60), target: sampleFigure(58) }), year(2020)]),
  );
  expect(texts).toEqual(["60", "KH 58"]);
});

const isOver = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test("no number covers another", () => {
  const years = Array.from({ length: 15 }, (_, place) =>
    year(2008 + place, {
      actual: sampleFigure(40 + place),
      target: sampleFigure(41 + place),
      actualGrowth: growth(5),
    }),
  );
  for (const width of [320, 640, 1280]) {
    const { labels } = layout(years, { growth: growths }, width);
    const boxes = labels.map((label) => labelBox(label, labelWeights[label.look]));
    const pairs = boxes.flatMap((box, place) => boxes.slice(place + 1).map((other) => [box, other] as const));
    expect(pairs.filter(([box, other]) => isOver(box, other))).toEqual([]);
    // the results are the last to be left out
    expect(labels.filter(({ look }) => look === "stated")).toHaveLength(30);
  }
});

test("where columns stand too close, numbers are turned, all of a lane, and years thinned out from the last", () => {
  const years = Array.from({ length: 12 }, (_, place) =>
    year(2010 + place, { actual: sampleFigure(40, { decimals: 3 }) }),
  );
  const { labels, columns } = layout(years, {}, 320);
  expect(labels.every(({ isTurned }) => isTurned)).toBe(true);
  expect(columns.filter(({ textX }) => textX !== null).map((column) => column.year)).toEqual([
    2011, 2013, 2015, 2017, 2019, 2021,
  ]);
  expect(layout(years, {}, 1280).labels.some(({ isTurned }) => isTurned)).toBe(false);
});

test("growth has its lane below the same years; alone, it stands under them without levels", () => {
  const both = layout([year(2019, { actual: sampleFigure(50), actualGrowth: growth(8) })], {
    growth: growths,
  });
  expect(both.growth?.top).toBeGreaterThan(both.yearsAt);
  const [marks] = both.growth?.marks ?? [];
  expect(marks?.dot?.stem.from).toBeCloseTo((102 * 5) / 25, 0);
  const alone = layout([year(2019, { actualGrowth: growth(8) })], { levels: null, growth: growths });
  expect(alone.levels).toBeNull();
  expect(alone.height).toBeLessThan(both.height - 300);
});

test("the shapes of verdicts take room only where some chart of the page has any", () => {
  const plain = layout([year(2019, { actual: sampleFigure(50) })]);
  const judged = layout([year(2019, { actual: sampleFigure(50) })], { hasVerdicts: true });
  expect(judged.height).toBeGreaterThan(plain.height);
});

test("the reference bar is one amount on this chart's scale, and its words have room", () => {
  const { reference, right } = layout([year(2019), year(2020), year(2021), year(2022)], {
    reference: { value: 50, lines: ["5.000", "tỷ đồng"] },
  });
  expect((reference?.bottom ?? 0) - (reference?.top ?? 0)).toBeCloseTo(168);
  expect(right).toBeLessThan(580);
});
