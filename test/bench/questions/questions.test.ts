import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { type Sample, sampleSizes } from "../../../server/src/sample/sample.ts";
import { sampleBatches } from "../../../server/src/sample/sample-figures.ts";
import { questions } from "./questions.ts";

const schema = buildSchema(readFileSync(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"));

const sampleOf = (name: "S" | "M" | "L"): Sample => {
  const dimensions = sampleSizes[name];
  if (!dimensions) throw new Error(`no size ${name}`);
  return { name, kind: "EXACT", seed: 1, ...dimensions };
};

describe.each(questions)("$name", (question) => {
  test("is one that the contract takes", () => {
    expect(validate(schema, parse(question.document))).toEqual([]);
  });

  test.each(["S", "M", "L"] as const)("asks about what is in %s, each time about something else", (size) => {
    const sample = sampleOf(size);
    const variants = question.variants(sample);
    const texts = variants.map((variables) => JSON.stringify(question.parameters(variables, sample)));
    expect(new Set(texts).size).toBe(variants.length);
  });

  test("can be asked so that no two requests are alike", () => {
    const [variables = {}] = question.variants(sampleOf("S"));
    const serials = Array.from({ length: 1000 }, (_, serial) => serial);
    const texts = serials.map((serial) => JSON.stringify(question.unlike(variables, serial)));
    expect(new Set([JSON.stringify(variables), ...texts]).size).toBe(1001);
  });

  test.each(["sqlite", "postgres"] as const)(
    "has a statement for %s that takes every parameter",
    (dialect) => {
      const sample = sampleOf("S");
      const [variables = {}] = question.variants(sample);
      const marks = new Set(question.statement(dialect).match(/\$\d/g));
      expect([...marks]).toEqual(question.parameters(variables, sample).map((_, index) => `$${index + 1}`));
    },
  );
});

test("the exact set S has a target for every pair and year, and an actual for nine in ten", () => {
  let [targets, actuals] = [0, 0];
  for (const batch of sampleBatches(sampleOf("S"), 5000)) {
    targets += batch.targets.length;
    actuals += batch.actuals.length;
  }
  expect(targets).toBe(63 * 50 * 12);
  expect(actuals / targets).toBeCloseTo(0.9, 2);
});
