import { describe, expect, test } from "vitest";
import { evaluate } from "../../server/src/engine/index.ts";
import { readFacts, readRules } from "../../server/src/engine/testing/notation.ts";
import { differences } from "./differences.ts";
import { crash, isKnown, knownDifferences } from "./known-differences.ts";
import { attain } from "./naive/attain.ts";

/** Once the engine follows the rule, its line here fails: take the entry out of known-differences.ts. */
describe("the engine still differs", () => {
  test.each(knownDifferences)("$what", (known) => {
    const rules = readRules(known.rules);
    const facts = readFacts(known.facts);
    const different = differences(rules, attain(rules, facts), evaluate(rules, facts));
    expect(different).not.toHaveLength(0);
    expect(different.filter((one) => !isKnown(rules, facts, one))).toEqual([]);
  });

  test("a target of three steps makes it throw", () => {
    expect(() => evaluate(readRules(crash.rules), readFacts(crash.facts))).toThrow(crash.message);
  });
});
