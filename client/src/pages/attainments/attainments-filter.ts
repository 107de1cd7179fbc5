import {
  Ambition,
  isTargetMeasure,
  Measure,
  type TargetMeasure,
  type Verdict,
  verdicts,
} from "@doichieu/schema/vocabulary";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";

/** Which comparisons a list keeps. Nothing named: every one of them. */
export interface ListFilter {
  year: number | null;
  /** provinces and the country never add up (M12) */
  level: "provinces" | "country" | "all";
  province: string | null;
  sector: string | null;
  withSubsectors: boolean;
  indicator: string | null;
  plan: string | null;
  /** none: any */
  verdicts: readonly Verdict[];
  measure: TargetMeasure | null;
  ambition: Ambition | null;
  /** only where growth is asked for, stated or derived */
  isGrowthAsked: boolean;
  words: string;
}

function oneOf<Name extends string>(names: Readonly<Record<string, Name>>, text = ""): Name | null {
  return Object.hasOwn(names, text) ? (names[text] ?? null) : null;
}

/** What an address means; what means nothing is as if it were not there. */
export function filterOf(search: AttainmentsSearch): ListFilter {
  const { level, province = null, sector = null, indicator = null, plan = null } = search;
  const named = search.verdict?.split(".") ?? [];
  const measure = oneOf(Measure, search.measure);
  return {
    year: search.year ?? null,
    // a province that is named settles the level by itself
    level: province ? "all" : level === "country" || level === "all" ? level : "provinces",
    province,
    sector,
    withSubsectors: search.subsectors !== "no",
    indicator,
    plan,
    verdicts: verdicts.filter((verdict) => named.includes(verdict)),
    measure: measure && isTargetMeasure(measure) ? measure : null,
    ambition: oneOf(Ambition, search.ambition),
    isGrowthAsked: search.growth === "asked",
    words: search.q ?? "",
  };
}

/** Verdicts as an address names them. */
export function verdictText(chosen: readonly Verdict[]): string | undefined {
  return verdicts.filter((verdict) => chosen.includes(verdict)).join(".") || undefined;
}

/** Has anything been asked for but the level? */
export function isNarrowed(filter: ListFilter): boolean {
  const usual = filterOf({ level: filter.level });
  return JSON.stringify({ ...filter, level: usual.level }) !== JSON.stringify(usual);
}
