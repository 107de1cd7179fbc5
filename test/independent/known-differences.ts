import type { IndicatorFacts, IndicatorRules } from "../../server/src/engine/index.ts";
import type { Difference } from "./differences.ts";

/** Where the engine does not follow the methodology; `rules` and `facts` are the least that shows it. */
export interface KnownDifference {
  what: string;
  /** of the methodology */
  rule: string;
  /** both in the notation of the engine's tables */
  rules: string;
  facts: string;
  /** empty: it spreads to all of them */
  fields: string[];
  /** which sets of facts may show it */
  among: (rules: IndicatorRules, facts: IndicatorFacts, difference: Difference) => boolean;
}

const isAbsent = ({ engine }: Difference): boolean => engine === "absent" || engine === "UNKNOWN";

const isLoose = ({ targets, actuals }: IndicatorFacts): boolean =>
  [...targets, ...actuals].some(({ bound }) => bound !== "EXACT" && bound !== "ABOUT");

/** Stated targets of the difference's own year, month and plan. */
const statedTargets = ({ targets }: IndicatorFacts, { key }: Difference) =>
  targets.filter(
    (one) => key.startsWith(`${one.fromYear}-${one.year}/${one.dueMonth} `) && key.endsWith(`@${one.plan}`),
  );

/** D5 asked of a target that took three steps: a fourth is refused (M7), and the engine throws. */
export const crash = {
  rules: "FLOW HIGHER VND_BILLION 0..",
  facts: "A.LEVEL.2019=100 A.CHANGE.2020=5 A.CHANGE.2021=2.5 A.PLAN_RATIO.2021=99.9",
  message: "level and base give the growth asked for, or refuse it",
};

export const knownDifferences: KnownDifference[] = [
  {
    what: "growth and change of a year that no fact names are not derived",
    rule: "M7, D3 and D12 (and M8, which counts such a year)",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "A.LEVEL.2020=2200 A.LEVEL.2022=3000 A.GROWTH.2022=12.5",
    fields: [],
    among: (_, { targets, actuals }, difference) => {
      const named = [...new Set(actuals.map(({ year }) => year))];
      const asked = [...named, ...targets.map(({ year }) => year)];
      const hasGap = Math.max(...asked) - Math.min(...named) + 1 > named.length;
      const series = ["lastActual", "lastActualGrowth", "actualGrowth", "actualChange", "ambition"];
      const isPeriod = difference.key.slice(0, 4) !== difference.key.slice(5, 9);
      // in a plan period such a year may be the one that is held against the target
      return hasGap && (isPeriod || (isAbsent(difference) && series.includes(difference.field)));
    },
  },
  {
    what: "the open end of a derived target is taken for the target's own",
    rule: "M3: a bound that comes from derivation is uncertainty (gap, plan ratio and favourable)",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "A.LEVEL.2021=80 A.PLAN_RATIO.2021=>101",
    fields: ["gap", "planRatio", "favourable", "pace.status", "pace.reason", "pace.ofYear"],
    among: (_, facts, difference) => statedTargets(facts, difference).length === 0 && isLoose(facts),
  },
  {
    what: "one end of a target that is to be hit is held against the whole of an uncertain actual",
    rule: "M4: NEUTRAL the nearer, 0 inside",
    rules: "FLOW NEUTRAL VND_BILLION 0..",
    facts: "T.LEVEL.2018=50..60 A.LEVEL.2018=55..70",
    fields: ["gap", "planRatio"],
    among: ({ direction }, facts) => direction === "NEUTRAL" && isLoose(facts),
  },
  {
    what: "a growth of which only the upper end is known gives no year before",
    rule: "M1 and D1: 40 ÷ (0, 1.2] is 33.3 or more, as M6 does with a base of which only the upper end is known",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "A.LEVEL.2018=40 A.GROWTH.2018=<20",
    fields: [],
    among: (_, { actuals }) =>
      actuals.some(
        ({ measure, bound }) => measure === "GROWTH" && (bound === "LESS_THAN" || bound === "AT_MOST"),
      ),
  },
  {
    what: "the report's own verdict is dropped where no actual is known",
    rule: "M9: with NO_ACTUAL a stated verdict neither agrees nor disagrees; stated figures are kept",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.GROWTH.2019=10 A.LEVEL.2019=50!MET",
    fields: ["statedVerdict"],
    among: (_, __, { engine, verdict }) => engine === "absent" && verdict === "NO_ACTUAL",
  },
  {
    what: "the plan comes from the difference (D9), and the ratio judges",
    rule: "M3: a target known from the difference is judged by the difference",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "A.LEVEL.2020=50 A.PLAN_RATIO.2020=>86 A.PLAN_DIFFERENCE.2020=-5",
    fields: [
      "verdict",
      "shortfall",
      "provisional",
      "discrepancies",
      "statedVerdict",
      "throughMonth",
      "actualYear",
    ],
    among: (_, facts, difference) =>
      statedTargets(facts, difference).length === 0 &&
      facts.actuals.some(({ measure }) => measure === "PLAN_RATIO") &&
      facts.actuals.some(({ measure }) => measure === "PLAN_DIFFERENCE"),
  },
  {
    what: "a target set as a change is held against changes although its growth is known",
    rule: "M8: by the target's growth, stated or D5; by change for ranks (and shares)",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.CHANGE.2022=10 A.LEVEL.2021=50 A.GROWTH.2018=25",
    fields: ["ambition"],
    among: ({ kind }, facts, difference) =>
      kind !== "RANK" && statedTargets(facts, difference).some(({ measure }) => measure === "CHANGE"),
  },
  {
    what: "a target reached and lost is UNKNOWN where the actual is a range, though all of it misses",
    rule: "M10: MOVING_AWAY when it was reached and lost",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.LEVEL.2018-2021=50 A.LEVEL.2017=40 A.LEVEL.2018=70 A.LEVEL.2019=10..20",
    fields: ["pace.status", "pace.reason"],
    among: (_, __, { naive, engine }) => naive === "MOVING_AWAY" || engine === "LOOSE_ACTUAL",
  },
  {
    what: "an indicator that is to hit its target reaches it without the threshold",
    rule: "M2 and M10: within the threshold the target is met, so REACHED",
    rules: "FLOW NEUTRAL VND_BILLION 0..",
    facts: "T.LEVEL.2020-2022=100 A.LEVEL.2019=50 A.LEVEL.2020=99",
    fields: ["pace.status", "pace.reason", "pace.ofYear"],
    among: ({ direction }) => direction === "NEUTRAL",
  },
  {
    what: "the growth of part of a year is held against that part of a growth target",
    rule: "M11 speaks of a flow's level: growth does not add up over the months",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.GROWTH.2019=10 A.GROWTH.2019/6=9.5",
    fields: ["pace.status", "pace.reason", "pace.ofYear"],
    among: (_, __, { key }) => key.includes(" GROWTH@"),
  },
  {
    what: "the verdict printed with a ratio or difference is also read as the word on a target it does not belong to",
    rule: "M3 (settled): a ratio or difference belongs to the annual plan, else to the period that ends in that year",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.LEVEL.2016-2018=90 T.LEVEL.2018=50 A.LEVEL.2018=52 A.PLAN_DIFFERENCE.2018=2!MET",
    fields: ["statedVerdict", "discrepancies"],
    among: (_, { actuals }) =>
      actuals.some((fact) => fact.measure.startsWith("PLAN_") && fact.statedVerdict !== null),
  },
  {
    what: "a stated ratio or difference is not checked against a target that is no point",
    rule: "M9, with M4: against a target that is no point the ratio uses the end that has to be reached",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.LEVEL.2021=>=50 A.LEVEL.2021=100 A.PLAN_RATIO.2021=104",
    fields: ["discrepancies"],
    among: (_, facts, difference) =>
      statedTargets(facts, difference).some(({ bound }) => bound !== "EXACT" && bound !== "ABOUT") &&
      facts.actuals.some(({ measure }) => measure.startsWith("PLAN_")),
  },
  {
    what: "the pace of a plan period that is due before December takes levels of later months",
    rule: "M3 and M10: the actual is the one through the due month",
    rules: "STOCK HIGHER KILOMETRE 0..",
    facts: "T.LEVEL.2019-2021/6=70 A.LEVEL.2018/6=50 A.LEVEL.2021/6=70 A.LEVEL.2021=60",
    fields: ["pace.status", "pace.reason", "pace.ratio"],
    among: (_, { targets }, { key }) =>
      !key.includes("/12 ") &&
      targets.some(({ fromYear, year, dueMonth }) => fromYear < year && dueMonth < 12),
  },
  {
    what: "a growth of nothing is a crumb below 0, and a target of 0 is missed by it",
    rule: "M1: numbers closer than 1e-9 of their size are equal (of the levels, before 100 is taken off)",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.GROWTH.2019=0 A.LEVEL.2018=99.8 A.LEVEL.2019=99.8",
    fields: [
      "verdict",
      "shortfall",
      "favourable",
      "discrepancies",
      "ambition",
      "planRatio",
      "pace.status",
      "pace.reason",
      "pace.ofYear",
    ],
    among: (_, facts, difference) =>
      (difference.field === "planRatio" && difference.naive === "0") ||
      statedTargets(facts, difference).some(({ value }) => value === 0),
  },
  {
    what: "a ratio to the half-year's target becomes the ratio to the year's as soon as any figure of December is known",
    rule: "M3 (settled): a half-year report that prints a half-year target and a ratio means that target",
    rules: "FLOW HIGHER VND_BILLION 0..",
    facts: "T.LEVEL.2018/6=50 T.LEVEL.2018=100 A.PLAN_RATIO.2018/6=102 A.GROWTH.2018=7.5",
    fields: ["planRatio", "pace.ofYear"],
    among: (_, { targets }, { key }) =>
      new Set(targets.filter(({ year }) => key.includes(`-${year}/`)).map(({ dueMonth }) => dueMonth)).size >
      1,
  },
];

export const isCrash = (thrown: unknown): boolean => String(thrown).includes(crash.message);

export function isKnown(rules: IndicatorRules, facts: IndicatorFacts, difference: Difference): boolean {
  return knownDifferences.some(
    (known) =>
      (known.fields.length === 0 || known.fields.includes(difference.field)) &&
      known.among(rules, facts, difference),
  );
}
