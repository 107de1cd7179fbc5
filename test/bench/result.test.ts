import { expect, test } from "vitest";
import type { Contender } from "./contenders/contender.ts";
import type { Measured } from "./measure.ts";
import type { Question } from "./questions/question.ts";
import { linesOf } from "./result.ts";
import type { Series } from "./rounds.ts";

const question = { name: "Q1" } as Question;

const measured = (cpu: number): Measured => ({
  requests: 9,
  refused: 1,
  cpu,
  p50: cpu,
  p95: cpu * 2,
  perSecond: 10 / cpu,
});

const seriesOf = (name: string, alone: number[], crowded: number[]): Series => ({
  question,
  contender: { name } as Contender,
  alone: alone.map(measured),
  crowded: crowded.map(measured),
});

const yardsticks = { statement: "limit", bytes: "bytes" };
const bytes = seriesOf("bytes", [0.5, 1, 5], [0.5, 0.5, 0.5]);

test("a line is the median of the rounds, its ratios those of round against round", () => {
  const limit = seriesOf("limit", [1, 2, 10], [1, 1, 1]);
  const product = seriesOf("product", [3, 4, 50], [5, 4, 6]);
  const [first, second] = linesOf([limit, product, bytes], yardsticks);
  expect(first).toMatchObject({ contender: "limit", cpu: 2, ratio: { cpu: 1, p95: 1, crowdedCpu: 1 } });
  expect(second).toEqual({
    question: "Q1",
    contender: "product",
    cpu: 4,
    p50: 4,
    p95: 8,
    crowdedCpu: 5,
    perSecond: 2,
    refused: 3,
    ratio: { cpu: 3, p95: 3, crowdedCpu: 5 },
    ofBytes: { cpu: 6, p95: 6, crowdedCpu: 10 },
  });
});

test("nobody is held against one who was not asked by 32", () => {
  const lines = linesOf([seriesOf("limit", [1], []), seriesOf("product", [2], [3]), bytes], yardsticks);
  expect(lines[0]).toMatchObject({ crowdedCpu: Number.NaN, perSecond: Number.NaN, refused: 0 });
  expect(lines[1]).toMatchObject({ crowdedCpu: 3, ratio: { cpu: 2, crowdedCpu: Number.NaN } });
});

test("without the yardstick there is no ratio", () => {
  const product = seriesOf("product", [1], [1]);
  expect(() => linesOf([product, bytes], yardsticks)).toThrow("nobody named limit answered Q1");
});
