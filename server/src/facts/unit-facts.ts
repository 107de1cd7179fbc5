import type { Indicator } from "@doichieu/schema";
import type { IndicatorFacts, UnitFacts } from "../engine/index.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import type { TodayUnits } from "../provinces/today-units.ts";
import { type Pair, pairText } from "./pair-facts.service.ts";

const NO_FACTS: IndicatorFacts = { targets: [], actuals: [] };

type Indicators = ReadonlyMap<string, Indicator>;

/** The pairs whose facts today's unit of this pair rests on: its own, its predecessors' and their weights' (M13). */
export function pairsBehind(
  { provinceId, indicatorCode }: Pair,
  units: TodayUnits,
  indicators: Indicators,
): Pair[] {
  const weightCode = indicators.get(indicatorCode)?.weightIndicatorCode;
  const predecessors = units.predecessorsOf(provinceId);
  return [
    { provinceId, indicatorCode },
    ...predecessors.map((id) => ({ provinceId: id, indicatorCode })),
    ...(weightCode ? predecessors.map((id) => ({ provinceId: id, indicatorCode: weightCode })) : []),
  ];
}

/** Those facts as the engine takes them. */
export function unitFactsFrom(
  { provinceId, indicatorCode }: Pair,
  units: TodayUnits,
  indicators: Indicators,
  facts: ReadonlyMap<string, IndicatorFacts>,
): UnitFacts {
  const factsOf = (province: string, code: string) =>
    facts.get(pairText({ provinceId: province, indicatorCode: code })) ?? NO_FACTS;
  const weight = indicators.get(indicators.get(indicatorCode)?.weightIndicatorCode ?? "");
  return {
    own: factsOf(provinceId, indicatorCode),
    predecessors: units.predecessorsOf(provinceId).map((id) => ({
      facts: factsOf(id, indicatorCode),
      weight: weight ? { rules: rulesOf(weight), facts: factsOf(id, weight.code) } : null,
    })),
  };
}
