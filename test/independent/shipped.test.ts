import { describe, expect, test } from "vitest";
import { evaluate, evaluateUnit, type IndicatorRules } from "../../server/src/engine/index.ts";
import { differenceLines, differences } from "./differences.ts";
import { factLines, rulesLine } from "./fact-line.ts";
import { attain } from "./naive/attain.ts";
import { attainUnit } from "./naive/restate.ts";
import { type Pair, shippedFigures } from "./shipped-figures.ts";

const figures = shippedFigures();
const indicators = [...figures.rules];
const withTitle = (provinces: string[]) => provinces.map((province) => ({ province }));

const title = ({ province, indicator }: Pair, rules: IndicatorRules, facts: string): string =>
  `${province} ${indicator} ${rulesLine(rules)}\n  ${facts}`;

describe("the shipped figures, as reported", () => {
  test.each(withTitle(figures.provinces))("$province", ({ province }) => {
    const found = indicators.map(([indicator, rules]) => {
      const pair = { province, indicator };
      const facts = figures.factsOf(pair);
      const different = differences(rules, attain(rules, facts), evaluate(rules, facts));
      return differenceLines(title(pair, rules, factLines(facts)), different);
    });
    expect(found.join("")).toBe("");
  });
});

describe("the shipped figures, for today's units", () => {
  const today = figures.provinces.filter((province) => !province.startsWith("vn63-"));

  test("there are 34 and the country", () => {
    expect(today).toHaveLength(35);
  });

  test.each(withTitle(today))("$province", ({ province }) => {
    const found = indicators.map(([indicator, rules]) => {
      const pair = { province, indicator };
      const unit = figures.unitOf(pair);
      const all = [unit.own, ...unit.predecessors.map((predecessor) => predecessor.facts)];
      const different = differences(rules, attainUnit(rules, unit), evaluateUnit(rules, unit));
      return differenceLines(title(pair, rules, all.map(factLines).join("\n  ")), different);
    });
    expect(found.join("")).toBe("");
  });
});

test("there is something to compare", () => {
  const attainments = figures.pairs.flatMap((pair) => {
    const rules = figures.rules.get(pair.indicator);
    return rules ? attain(rules, figures.factsOf(pair)) : [];
  });
  expect(attainments.length).toBeGreaterThan(250);
});
