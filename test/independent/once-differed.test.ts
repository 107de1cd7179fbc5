import { expect, test } from "vitest";
import { evaluate } from "../../server/src/engine/index.ts";
import { readFacts, readRules } from "../../server/src/engine/testing/notation.ts";
import { differences } from "./differences.ts";
import { attain } from "./naive/attain.ts";

/** The least facts on which the engine once left the rules: what it did, the indicator, the facts. */
const once: [what: string, rules: string, facts: string][] = [
  [
    "growth and change of a year that no fact names are not derived",
    "FLOW HIGHER VND_BILLION 0..",
    "A.LEVEL.2020=2200 A.LEVEL.2022=3000 A.GROWTH.2022=12.5",
  ],
  [
    "the open end of a derived target is taken for the target's own",
    "FLOW HIGHER VND_BILLION 0..",
    "A.LEVEL.2021=80 A.PLAN_RATIO.2021=>101",
  ],
  [
    "one end of a target that is to be hit is held against the whole of an uncertain actual",
    "FLOW NEUTRAL VND_BILLION 0..",
    "T.LEVEL.2018=50..60 A.LEVEL.2018=55..70",
  ],
  [
    "a growth of which only the upper end is known gives no year before",
    "FLOW HIGHER VND_BILLION 0..",
    "A.LEVEL.2018=40 A.GROWTH.2018=<20",
  ],
  [
    "the report's own verdict is dropped where no actual is known",
    "FLOW HIGHER VND_BILLION 0..",
    "T.GROWTH.2019=10 A.LEVEL.2019=50!MET",
  ],
  [
    "the plan comes from the difference (D9), and the ratio judges",
    "FLOW HIGHER VND_BILLION 0..",
    "A.LEVEL.2020=50 A.PLAN_RATIO.2020=>86 A.PLAN_DIFFERENCE.2020=-5",
  ],
  [
    "a target set as a change is held against changes although its growth is known",
    "FLOW HIGHER VND_BILLION 0..",
    "T.CHANGE.2022=10 A.LEVEL.2021=50 A.GROWTH.2018=25",
  ],
  [
    "a target reached and lost is UNKNOWN where the actual is a range, though all of it misses",
    "FLOW HIGHER VND_BILLION 0..",
    "T.LEVEL.2018-2021=50 A.LEVEL.2017=40 A.LEVEL.2018=70 A.LEVEL.2019=10..20",
  ],
  [
    "an indicator that is to hit its target reaches it without the threshold",
    "FLOW NEUTRAL VND_BILLION 0..",
    "T.LEVEL.2020-2022=100 A.LEVEL.2019=50 A.LEVEL.2020=99",
  ],
  [
    "the growth of part of a year is held against that part of a growth target",
    "FLOW HIGHER VND_BILLION 0..",
    "T.GROWTH.2019=10 A.GROWTH.2019/6=9.5",
  ],
  [
    "the verdict printed with a ratio or difference is also read as the word on a target it does not belong to",
    "FLOW HIGHER VND_BILLION 0..",
    "T.LEVEL.2016-2018=90 T.LEVEL.2018=50 A.LEVEL.2018=52 A.PLAN_DIFFERENCE.2018=2!MET",
  ],
  [
    "a stated ratio or difference is not checked against a target that is no point",
    "FLOW HIGHER VND_BILLION 0..",
    "T.LEVEL.2021=>=50 A.LEVEL.2021=100 A.PLAN_RATIO.2021=104",
  ],
  [
    "the pace of a plan period that is due before December takes levels of later months",
    "STOCK HIGHER KILOMETRE 0..",
    "T.LEVEL.2019-2021/6=70 A.LEVEL.2018/6=50 A.LEVEL.2021/6=70 A.LEVEL.2021=60",
  ],
  [
    "a growth of nothing is a crumb below 0, and a target of 0 is missed by it",
    "FLOW HIGHER VND_BILLION 0..",
    "T.GROWTH.2019=0 A.LEVEL.2018=99.8 A.LEVEL.2019=99.8",
  ],
  [
    "a ratio to the half-year's target becomes the ratio to the year's as soon as any figure of December is known",
    "FLOW HIGHER VND_BILLION 0..",
    "T.LEVEL.2018/6=50 T.LEVEL.2018=100 A.PLAN_RATIO.2018/6=102 A.GROWTH.2018=7.5",
  ],
  [
    "a target of three steps asks for a fourth",
    "FLOW HIGHER VND_BILLION 0..",
    "A.LEVEL.2019=100 A.CHANGE.2020=5 A.CHANGE.2021=2.5 A.PLAN_RATIO.2021=99.9",
  ],
];

test.each(once)("not again: %s", (_, indicator, line) => {
  const rules = readRules(indicator);
  const facts = readFacts(line);
  expect(differences(rules, attain(rules, facts), evaluate(rules, facts))).toEqual([]);
});
