import type { Attainment } from "@doichieu/schema";
import { type IndicatorFacts, knownOfUnit, publishedBy, type UnitFacts } from "../engine/index.ts";
import type { Operation } from "../operation/operation.ts";
import { loadPairFacts } from "./pair-facts.loader.ts";
import { loadUnitFacts } from "./unit-facts.loader.ts";

type About = Pick<Attainment, "provinceId" | "indicatorCode" | "asked">;

function narrowingOf({ asked }: About): (facts: IndicatorFacts) => IndicatorFacts {
  const day = asked?.asOf;
  return day ? (facts) => publishedBy(facts, day) : (facts) => facts;
}

/** The facts an attainment was worked out from: those published by the day asked about, where there was one (M14). */
export async function factsBehind(operation: Operation, about: About): Promise<IndicatorFacts> {
  return narrowingOf(about)(await loadPairFacts(operation, about));
}

/** The same for one put together from predecessors (M13). */
export async function unitFactsBehind(operation: Operation, about: About): Promise<UnitFacts> {
  return knownOfUnit(await loadUnitFacts(operation, about), narrowingOf(about));
}
