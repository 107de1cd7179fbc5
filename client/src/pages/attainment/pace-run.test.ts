import { expect, test } from "vitest";
import type { FigureParts } from "../../charts/figure.ts";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { PacePanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentCourseVi as texts } from "../../i18n/attainment-course.vi.ts";
import { periodRun, yearRun } from "./pace-run.ts";

const share = (number: number, special: Partial<FigureParts> = {}) =>
  sampleFigure(number, { unit: "PERCENT", ...special });
const level = (year: number, throughMonth: number, number: number) => ({
  year,
  throughMonth,
  level: share(number),
});

const attainment = (parts: object) =>
  ({
    dueMonth: 12,
    throughMonth: null,
    year: { value: 2023 },
    target: share(70),
    planRatio: null,
    pace: {
      status: "BEHIND",
      ratio: 0.8,
      ofYear: null,
      milestones: [2021, 2022, 2023].map((year, place) => ({ year, level: share(50 + 10 * place) })),
    },
    explanation: { paceLevels: [level(2020, 12, 40), level(2021, 12, 47), level(2022, 6, 51)] },
    ...parts,
  }) as unknown as PacePanel_attainmentFragment;

test("years by their end, half a year on its way, each moment once", () => {
  const run = periodRun(attainment({}), texts);
  expect(run?.rows.map(({ when, asked, achieved }) => [when, asked?.value, achieved?.value])).toEqual([
    ["2020", undefined, 40],
    ["2021", 50, 47],
    ["6 tháng 2022", undefined, 51],
    ["2022", 60, undefined],
    ["2023", 70, undefined],
  ]);
  expect(run?.state.path.map(({ time }) => time)).toEqual([2020, 2021, 2022, 2023]);
  expect(run?.state.levels.map(({ time }) => time)).toEqual([2020, 2021, 2021.5]);
  expect(run?.state.ticks.map(({ text }) => text)).toEqual(["2020", "2021", "2022", "2023"]);
});

test("a plan due in June ends half a year earlier", () => {
  expect(periodRun(attainment({ dueMonth: 6 }), texts)?.state.target.time).toBe(2022.5);
});

test("without a base there is nothing to draw", () => {
  expect(periodRun(attainment({ explanation: { paceLevels: [] } }), texts)).toBeNull();
  const unknown = { status: "UNKNOWN", ratio: null, ofYear: null, milestones: [] };
  expect(periodRun(attainment({ pace: unknown }), texts)).toBeNull();
});

test("within the year: the share of the plan beside the share of the year", () => {
  const pace = { status: "UNKNOWN", ratio: null, ofYear: 1.04, milestones: [] };
  const run = yearRun(attainment({ pace, throughMonth: 6, planRatio: share(52) }), "EN", texts);
  expect(run?.rows.map(({ when, asked, achieved }) => [when, asked?.value, achieved?.value])).toEqual([
    ["6 tháng", 50, 52],
    ["cả năm", 100, undefined],
  ]);
  expect(run?.state.status).toBe("ON_TRACK");
  expect(run?.state.ticks.map(({ text }) => text)).toEqual(["Mar", "Jun", "Sept", "Dec"]);
  expect(yearRun(attainment({ pace: { ...pace, ofYear: null } }), "VI", texts)).toBeNull();
});
