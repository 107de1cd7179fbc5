import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, evaluateUnit } from "../../server/src/engine/index.ts";
import { type Difference, differenceLines, differences } from "./differences.ts";
import { factLines, rulesLine } from "./fact-line.ts";
import { attain } from "./naive/attain.ts";
import { attainUnit } from "./naive/restate.ts";
import { type Case, someCase } from "./random-facts.ts";
import { someUnit, type UnitCase } from "./random-units.ts";

const SEED = 20_251_121;

const ofCase = ({ rules, facts }: Case): Difference[] =>
  differences(rules, attain(rules, facts), evaluate(rules, facts));

const ofUnit = ({ rules, unit }: UnitCase): Difference[] =>
  differences(rules, attainUnit(rules, unit), evaluateUnit(rules, unit)).filter(
    // open: the months that an attainment with nothing restated looks back from
    (difference) => !difference.isBare,
  );

const unitLines = ({ unit }: UnitCase): string =>
  unit.predecessors
    .map(({ facts, weight }) => `${factLines(facts)}${weight ? `  weights ${factLines(weight.facts)}` : ""}`)
    .join("\n  ");

test("2,000 sets of facts: the engine and the rules taken at their word agree", () => {
  fc.assert(
    fc.property(someCase, (one) => {
      expect(differenceLines(`${rulesLine(one.rules)}\n  ${factLines(one.facts)}`, ofCase(one))).toBe("");
    }),
    { numRuns: 2000, seed: SEED },
  );
});

test("500 merged units: the same for restated figures", () => {
  fc.assert(
    fc.property(someUnit, (one) => {
      expect(differenceLines(`${rulesLine(one.rules)}\n  ${unitLines(one)}`, ofUnit(one))).toBe("");
    }),
    { numRuns: 500, seed: SEED },
  );
});
