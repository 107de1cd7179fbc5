import { expect, test } from "vitest";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { layoutPace } from "./layout.ts";
import type { PaceMoment, PaceState } from "./state.ts";

const at = (time: number, number: number, special: Partial<FigureParts> = {}): PaceMoment => ({
  time,
  figure: sampleFigure(number, { unit: "PERCENT", ...special }),
});
const asked = { origin: "DERIVED", rule: "M10" } as const;
const state = (levels: PaceMoment[], special: Partial<PaceState> = {}): PaceState => ({
  path: [at(2020, 40), at(2021, 50, asked), at(2022, 60, asked), at(2023, 70)],
  levels,
  target: at(2023, 70),
  ticks: [2020, 2021, 2022, 2023].map((time) => ({ time, text: String(time) })),
  status: "BEHIND",
  ...special,
});
const layout = (levels: PaceMoment[], special?: Partial<PaceState>, width = 560) =>
  layoutPace(state(levels, special), width, "VI");

test("a level on the path stands on it, one below it stands lower by what is missing", () => {
  const { path, dots, gap } = layout([at(2020, 40), at(2021, 50), at(2022, 55)]);
  expect(dots[1]).toMatchObject({ x: path[1]?.x, y: path[1]?.y });
  expect(dots[2]?.x).toBe(path[2]?.x);
  expect(gap).toEqual({ x: dots[2]?.x, from: dots[2]?.y, to: path[2]?.y });
  expect(dots[2]?.y).toBeGreaterThan(path[2]?.y ?? Number.POSITIVE_INFINITY);
});

test("between two milestones the path is met on its way", () => {
  const { path, gap } = layout([at(2020, 40), at(2021.5, 50)]);
  const middle = ((path[1]?.y ?? 0) + (path[2]?.y ?? 0)) / 2;
  expect(gap?.to).toBeCloseTo(middle, 0);
});

test("on the path there is no gap, and before its start none either", () => {
  expect(layout([at(2020, 40), at(2022, 60)]).gap).toBeNull();
  expect(layout([at(2020, 40)]).gap).toBeNull();
});

test("levels more than a year apart are not joined", () => {
  expect(layout([at(2020, 40), at(2021, 50), at(2023, 60)]).lines).toHaveLength(1);
  const months = {
    path: [at(0, 0), at(6, 50, asked), at(12, 100)],
    target: at(12, 100),
    ticks: [{ time: 6, text: "T6" }],
  };
  expect(layout([at(0, 0), at(6, 52)], months).lines).toHaveLength(1);
});

test("the axis is cut only where zero is far away", () => {
  expect(layout([at(2020, 40)]).isCut).toBe(true);
  expect(layout([at(2020, 10)]).isCut).toBe(false);
  expect(layout([at(2020, -5)]).isCut).toBe(false);
});

test("milestones are the path without its ends; the target says whether it is derived", () => {
  const { milestones, target } = layout([at(2020, 40)]);
  expect(milestones).toHaveLength(2);
  expect(target.derived).toBe(false);
  const derived = at(2023, 70, { origin: "DERIVED", rule: "D6" });
  expect(layout([at(2020, 40)], { target: derived }).target.derived).toBe(true);
});

test.each([320, 560])(
  "at %i px labels keep apart and inside, the last level's always among them",
  (width) => {
    const { labels } = layout([at(2020, 40), at(2021, 49), at(2022, 55)], {}, width);
    expect(labels[0]).toMatchObject({ text: "55%", look: "actual" });
    for (const [place, label] of labels.entries()) {
      expect(label.x).toBeGreaterThan(0);
      expect(label.x).toBeLessThan(width);
      for (const other of labels.slice(place + 1))
        expect(Math.abs(label.x - other.x) > 20 || Math.abs(label.y - other.y) >= 12).toBe(true);
    }
  },
);

test("years that have no room side by side are left out, counted from the last", () => {
  const ticks = Array.from({ length: 12 }, (_, place) => ({
    time: 2012 + place,
    text: String(2012 + place),
  }));
  const shown = (width: number) =>
    layout([at(2012, 40)], { ticks }, width).axis.ticks.map(({ text }) => text);
  expect(shown(700)).toHaveLength(12);
  expect(shown(320)).toEqual(["2013", "2015", "2017", "2019", "2021", "2023"]);
});

test("a path without any level is still a path, and a target alone still a mark", () => {
  expect(layout([]).dots).toEqual([]);
  const { path, target, labels } = layout([], { path: [] });
  expect(path).toEqual([]);
  expect(target.width).toBeGreaterThan(0);
  expect(labels).toHaveLength(1);
});
