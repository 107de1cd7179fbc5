// Written by "pnpm codegen" from the .graphql files beside the components. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why something is absent (M15). */
export type AbsenceReason =
  /** The interval lies on both sides of the target. */
  | 'BOTH_SIDES'
  /** Both inputs rest on one figure that is no point. */
  | 'DEPENDENT_INPUTS'
  /** Not every predecessor has a figure; the detail says how many have. */
  | 'INCOMPLETE_COVERAGE'
  /** The actual is a bound, not a number. */
  | 'LOOSE_ACTUAL'
  /** The base is a bound, not a number. */
  | 'LOOSE_BASE'
  /** Target and actual have different signs; a ratio has no meaning. */
  | 'MIXED_SIGNS'
  /** The year before is negative. */
  | 'NEGATIVE_BASE'
  /** The target is negative; a ratio to it has no meaning. */
  | 'NEGATIVE_TARGET'
  /** Neither direction is better. */
  | 'NEUTRAL'
  /** A target for growth or change has no path of levels. */
  | 'NOT_A_LEVEL'
  /** It cannot be put together from the predecessors' figures: ranks, and growth without levels. */
  | 'NOT_RESTATABLE'
  /** No actual is known. */
  | 'NO_ACTUAL'
  /** The year before is not known, or only as a bound that does not settle it; for a pace: no level to start from. */
  | 'NO_BASE'
  /** Only a ratio, difference or growth is known, no level. */
  | 'NO_LEVEL'
  /** Too few earlier years are known. */
  | 'NO_RECORD'
  /** No target is set. */
  | 'NO_TARGET'
  /** A predecessor's weight is not known. */
  | 'NO_WEIGHT'
  /** The gap is zero. */
  | 'ON_TARGET'
  /** The result lies outside what the indicator can be. */
  | 'OUT_OF_RANGE'
  /** A target for several years is not held against one year's growth, nor part of a flow's year against a whole one. */
  | 'PERIODS_DIFFER'
  /** Ranks have no ratio and no growth. */
  | 'RANK'
  /** Shares have growth only where a report states it; they change in percentage points. */
  | 'SHARE'
  /** The interval says nothing: it spans everything that is possible. */
  | 'UNBOUNDED'
  /** The year before is zero. */
  | 'ZERO_BASE'
  /** The target is zero; a ratio to it has no meaning. */
  | 'ZERO_TARGET';

/** How values of several provinces make one (M13). */
export type Aggregation =
  /** They cannot be put together. */
  | 'NONE'
  /** They add up. */
  | 'SUM'
  /** They average with the weight indicator. */
  | 'WEIGHTED_MEAN';

/** How much a target asks for against the record (M8). */
export type Ambition =
  /** Less than the last level already achieved. */
  | 'BELOW_LAST_RESULT'
  /** No earlier year's growth would have met it; at least two are known. */
  | 'BEYOND_RECORD'
  /** Cannot be said; the reason stands in absences under AMBITION. */
  | 'UNKNOWN'
  /** Some earlier year's growth would have met it. */
  | 'WITHIN_RECORD';

/** Keeps attainments by ambition of the target (M8). */
export type AmbitionFilter = {
  /** Any of these; an empty list keeps none. */
  in: Array<Ambition>;
};

/** A nullable field of Attainment whose absence is named. */
export type AttainmentField =
  /** Attainment.actual */
  | 'ACTUAL'
  /** Attainment.actualChange */
  | 'ACTUAL_CHANGE'
  /** Attainment.actualGrowth */
  | 'ACTUAL_GROWTH'
  /** Attainment.actualLevel */
  | 'ACTUAL_LEVEL'
  /** Attainment.ambition, where it is UNKNOWN */
  | 'AMBITION'
  /** Attainment.favourable */
  | 'FAVOURABLE'
  /** Attainment.gap */
  | 'GAP'
  /** Attainment.lastActual */
  | 'LAST_ACTUAL'
  /** Attainment.lastActualGrowth */
  | 'LAST_ACTUAL_GROWTH'
  /** Attainment.pace, where its status is UNKNOWN */
  | 'PACE'
  /** Attainment.planRatio */
  | 'PLAN_RATIO'
  /** Attainment.target */
  | 'TARGET'
  /** Attainment.targetGrowth */
  | 'TARGET_GROWTH'
  /** Attainment.targetLevel */
  | 'TARGET_LEVEL';

/** Which attainments to take; all conditions given must hold. */
export type AttainmentFilter = {
  /** By growth achieved, per cent; open-ended ones by the end they name: 95 in "over 95%". */
  actualGrowth?: FloatFilter | null | undefined;
  /** By ambition of the target (M8). */
  ambition?: AmbitionFilter | null | undefined;
  /** As it stood once everything published by this day was out (M14), verdicts included; left out: as it stands today. Over 50,000 facts: AS_OF_TOO_BROAD. */
  asOf?: string | null | undefined;
  /** Which provinces the answer speaks of: as they were, or today's units (M13). */
  boundaries?: Boundaries;
  /** By direction of the indicator. */
  direction?: DirectionFilter | null | undefined;
  /** By indicator. */
  indicator?: IdFilter | null | undefined;
  /** By kind of the indicator. */
  kind?: KindFilter | null | undefined;
  /** By measure of the target. */
  measure?: MeasureFilter | null | undefined;
  /** By plan; MAIN is the plan without a name. */
  plan?: IdFilter | null | undefined;
  /** By plan ratio, per cent (M4); open-ended ones by the end they name: 95 in "over 95%". */
  planRatio?: FloatFilter | null | undefined;
  /** By province. */
  province?: IdFilter | null | undefined;
  /** Does the verdict rest on an actual that is not final? Left out: no restriction. */
  provisional?: boolean | null | undefined;
  /** By region of the province. */
  region?: IdFilter | null | undefined;
  /** By the division the province belongs to. */
  scheme?: SchemeFilter | null | undefined;
  /** Words in any order, each the beginning of a word in the names, short names, aliases or codes of the province, the indicator or its sector or, from three characters on, any part of one; without regard to case and diacritics. At most 100 characters; without letters and digits no restriction. */
  search?: string | null | undefined;
  /** By sector of the indicator. */
  sector?: SectorFilter | null | undefined;
  /** By shortfall, as a share of |target| (M5): 0.1 is 10%. */
  shortfall?: FloatFilter | null | undefined;
  /** By growth asked for, per cent; open-ended ones by the end they name: 95 in "over 95%". */
  targetGrowth?: FloatFilter | null | undefined;
  /** By origin of the target; DERIVED also where only a ratio or difference to it is known. Attainments without a target have none. */
  targetOrigin?: OriginFilter | null | undefined;
  /** By verdict. */
  verdict?: VerdictFilter | null | undefined;
  /** By year. */
  year?: IntFilter | null | undefined;
};

/** Order of attainments. Absent values come last; ties are broken by id. */
export type AttainmentOrder =
  /** By the actual's value; open-ended ones by the end they name, ascending. */
  | 'ACTUAL_ASC'
  /** By the actual's value; open-ended ones by the end they name, descending. */
  | 'ACTUAL_DESC'
  /** By growth achieved; open-ended ones by the end they name, ascending. */
  | 'ACTUAL_GROWTH_ASC'
  /** By growth achieved; open-ended ones by the end they name, descending. */
  | 'ACTUAL_GROWTH_DESC'
  /** By the day on which the target is due, ascending. */
  | 'DUE_ASC'
  /** By the day on which the target is due, descending. */
  | 'DUE_DESC'
  /** By gap, whatever its unit, of growth comparisons in percentage points; open-ended ones by the end they name, ascending. */
  | 'GAP_ASC'
  /** By gap, whatever its unit, of growth comparisons in percentage points; open-ended ones by the end they name, descending. */
  | 'GAP_DESC'
  /** By indicator name in Vietnamese order, ascending. */
  | 'INDICATOR_ASC'
  /** By indicator name in Vietnamese order, descending. */
  | 'INDICATOR_DESC'
  /** By plan ratio; open-ended ones by the end they name, ascending. */
  | 'PLAN_RATIO_ASC'
  /** By plan ratio; open-ended ones by the end they name, descending. */
  | 'PLAN_RATIO_DESC'
  /** By province name in Vietnamese order, ascending. */
  | 'PROVINCE_ASC'
  /** By province name in Vietnamese order, descending. */
  | 'PROVINCE_DESC'
  /** By sector, then indicator, in the order of the data, ascending. */
  | 'SECTOR_ASC'
  /** By sector, then indicator, in the order of the data, descending. */
  | 'SECTOR_DESC'
  /** By shortfall (M5), ascending. */
  | 'SHORTFALL_ASC'
  /** By shortfall (M5), descending. */
  | 'SHORTFALL_DESC'
  /** By growth asked for; open-ended ones by the end they name, ascending. */
  | 'TARGET_GROWTH_ASC'
  /** By growth asked for; open-ended ones by the end they name, descending. */
  | 'TARGET_GROWTH_DESC'
  /** By verdict, from exceeded to no target, ascending. */
  | 'VERDICT_ASC'
  /** By verdict, from exceeded to no target, descending. */
  | 'VERDICT_DESC'
  /** By year, ascending. */
  | 'YEAR_ASC'
  /** By year, descending. */
  | 'YEAR_DESC';

/** How a printed number bounds the true one (M1). */
export type Bound =
  /** About it (khoảng); counts as the point. */
  | 'ABOUT'
  /** It or more (từ … trở lên). */
  | 'AT_LEAST'
  /** It or less (không quá). */
  | 'AT_MOST'
  /** The number itself. */
  | 'EXACT'
  /** Below it, not counting itself (dưới). */
  | 'LESS_THAN'
  /** Over it, not counting itself (trên). */
  | 'MORE_THAN'
  /** Nearly it (gần): at most 5% below and not reaching it. */
  | 'NEARLY'
  /** From one number to another, both counting (từ … đến). */
  | 'RANGE';

/** Which provinces an answer speaks of (M13). */
export type Boundaries =
  /** The provinces as they were when the report was written. */
  | 'AS_REPORTED'
  /** Today's units; merged provinces restated. */
  | 'CURRENT';

/** What a report states that other facts can recompute (M9). */
export type CheckedField =
  /** Achieved change. */
  | 'CHANGE'
  /** Achieved growth. */
  | 'GROWTH'
  /** Difference to plan. */
  | 'PLAN_DIFFERENCE'
  /** Per cent of plan. */
  | 'PLAN_RATIO'
  /** Growth asked for. */
  | 'TARGET_GROWTH'
  /** The verdict. */
  | 'VERDICT';

/** Which way an indicator gets better. */
export type Direction =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER'
  /** Neither: the target is to be hit. */
  | 'NEUTRAL';

/** Keeps rows by direction of the indicator. */
export type DirectionFilter = {
  /** Any of these directions; an empty list keeps none. */
  in: Array<Direction>;
};

/** Keeps rows by a number; absent ones are left out as soon as there is a condition. */
export type FloatFilter = {
  /** At least this. */
  gte?: number | null | undefined;
  /** At most this. */
  lte?: number | null | undefined;
};

/** Keeps rows whose id is in the list; an empty list keeps none. */
export type IdFilter = {
  /** Any of these ids; left out: no restriction. */
  in?: Array<string | number> | null | undefined;
};

/** What kind of quantity an indicator is. */
export type IndicatorKind =
  /** Adds up over the year. */
  | 'FLOW'
  /** An index value. */
  | 'INDEX'
  /** A place in a ranking; 1 is best. */
  | 'RANK'
  /** A share or rate. */
  | 'RATE'
  /** Stands at the end of the period. */
  | 'STOCK';

/** Keeps rows by a whole number; all conditions given must hold. */
export type IntFilter = {
  /** At least this. */
  gte?: number | null | undefined;
  /** Any of these; left out: no restriction. */
  in?: Array<number> | null | undefined;
  /** At most this. */
  lte?: number | null | undefined;
};

/** Keeps rows by kind of the indicator. */
export type KindFilter = {
  /** Any of these kinds; an empty list keeps none. */
  in: Array<IndicatorKind>;
};

/** Language of words and numbers. */
export type Locale =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** What a number says. */
export type Measure =
  /** Change on the year before, in the indicator's unit: +300,000, −9 places. */
  | 'CHANGE'
  /** Growth on the year before over the same months, in per cent. */
  | 'GROWTH'
  /** A level, in the indicator's unit: 2,886 billion. */
  | 'LEVEL'
  /** Achieved minus plan, in the indicator's unit. Actuals only. */
  | 'PLAN_DIFFERENCE'
  /** Achieved as per cent of plan: 102. Actuals only. */
  | 'PLAN_RATIO';

/** Keeps facts by measure. */
export type MeasureFilter = {
  /** Any of these measures; an empty list keeps none. */
  in: Array<Measure>;
};

/** How firm an actual is (SDMX F, E, P, A). */
export type ObservationStatus =
  /** Estimated before the period was closed (ước). */
  | 'ESTIMATED'
  /** Final (chính thức). */
  | 'FINAL'
  /** Forecast (dự kiến). */
  | 'FORECAST'
  /** Preliminary (sơ bộ). */
  | 'PRELIMINARY';

/** Where a figure comes from. */
export type Origin =
  /** Worked out by a rule from stated figures; shown with ≈. */
  | 'DERIVED'
  /** The report's own figure. */
  | 'STATED';

/** Keeps attainments by origin of the target. */
export type OriginFilter = {
  /** Any of these; an empty list keeps none. */
  in: Array<Origin>;
};

/** How a plan period runs against its path (M10). */
export type PaceStatus =
  /** 0.60 to 0.95 of it. */
  | 'BEHIND'
  /** Less than 0.60 of it. */
  | 'FAR_BEHIND'
  /** The wrong way, or reached and lost again. */
  | 'MOVING_AWAY'
  /** At least 0.95 of the annual change that is required. */
  | 'ON_TRACK'
  /** The latest actual meets the target. */
  | 'REACHED'
  /** Cannot be said; the reason stands in absences under PACE. */
  | 'UNKNOWN';

/** How a source's province is known. */
export type ProvinceBasis =
  /** It follows from whom or what the report names. */
  | 'INFERRED'
  /** The report names it. */
  | 'STATED';

/** What a row of the province list is. */
export type ProvinceKind =
  /** A city on the level of provinces. */
  | 'CITY'
  /** A whole country. */
  | 'COUNTRY'
  /** A province, or what its country has on that level. */
  | 'PROVINCE';

/** Keeps rows by the division that the province belongs to (M13). */
export type SchemeFilter = {
  /** Any of these divisions, as in Province.scheme; an empty list keeps none. */
  in?: Array<string | number> | null | undefined;
  /** None of these divisions: ["NATIONAL"] keeps provinces and leaves the country out. */
  notIn?: Array<string | number> | null | undefined;
};

/** Keeps rows by sector. */
export type SectorFilter = {
  /** Any of these sector codes; left out: no restriction. */
  in?: Array<string | number> | null | undefined;
  /** Count the sectors below them too? */
  includeChildren?: boolean;
};

/** What a report itself says of a target. */
export type StatedVerdict =
  /** The report says exceeded. */
  | 'EXCEEDED'
  /** The report says met. */
  | 'MET'
  /** The report says not met. */
  | 'NOT_MET';

/** Unit of a figure. */
export type Unit =
  /** A count. */
  | 'COUNT'
  /** An index value without unit. */
  | 'INDEX'
  /** Kilometres. */
  | 'KILOMETRE'
  /** Per cent. */
  | 'PERCENT'
  /** Percentage points. */
  | 'PERCENTAGE_POINT'
  /** Per 100 inhabitants. */
  | 'PER_100_PEOPLE'
  /** Per 10,000 inhabitants. */
  | 'PER_10000_PEOPLE'
  /** Places gained or lost: the difference of two ranks. */
  | 'PLACE'
  /** A place among 63 provinces. */
  | 'RANK_OF_63'
  /** US dollars. */
  | 'USD'
  /** Million US dollars. */
  | 'USD_MILLION'
  /** Billion Vietnamese đồng (10⁹). */
  | 'VND_BILLION'
  /** Million Vietnamese đồng. */
  | 'VND_MILLION';

/** Was the target reached? (M3) */
export type Verdict =
  /** The whole interval of the actual exceeds the target. */
  | 'EXCEEDED'
  /** The whole interval of the actual meets the target. */
  | 'MET'
  /** Not met, with a shortfall of at most the threshold (5% unless the indicator says otherwise). */
  | 'NEARLY_MET'
  /** The target's due month has not been reached by the figures or the date. */
  | 'NOT_DUE'
  /** No part of the actual meets the target. */
  | 'NOT_MET'
  /** The target is due and no actual is known. */
  | 'NO_ACTUAL'
  /** There is an actual and no target under any plan. */
  | 'NO_TARGET'
  /** Part of the actual's interval meets the target, part does not. */
  | 'UNDECIDED';

/** Keeps attainments by verdict. */
export type VerdictFilter = {
  /** Any of these verdicts; an empty list keeps none. */
  in: Array<Verdict>;
};

export type FiguresOriginQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresOriginQuery = { dataVersion: { number: number, changedAt: string, generated: boolean } };

export type ExportedAttainmentsQueryVariables = Exact<{
  filter: AttainmentFilter;
  orderBy: Array<AttainmentOrder> | AttainmentOrder;
  after?: string | null | undefined;
}>;


export type ExportedAttainmentsQuery = { attainments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, plan: string, measure: Measure, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, sector: { code: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, sources: Array<{ id: string }> }> } };

export type Exported_attainmentFragment = { id: string, plan: string, measure: Measure, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, sector: { code: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, sources: Array<{ id: string }> } & { ' $fragmentName'?: 'Exported_attainmentFragment' };

export type ChangeText_attainmentFragment = { measure: Measure, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'ChangeText_attainmentFragment' };

export type ProvinceMap_provinceFragment = { id: string, scheme: string, nameVi: string, nameEn: string, tileColumn: number | null, tileRow: number | null, successors: Array<{ id: string }>, noteTiles: Array<{ id: string, nameVi: string, nameEn: string, tileColumn: number, tileRow: number }> } & { ' $fragmentName'?: 'ProvinceMap_provinceFragment' };

export type ProvinceMap_summaryFragment = { unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null } & { ' $fragmentName'?: 'ProvinceMap_summaryFragment' };

export type VerdictCounts_summaryFragment = { exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number } & { ' $fragmentName'?: 'VerdictCounts_summaryFragment' };

export type AbsencesPanel_attainmentFragment = { id: string, verdict: Verdict, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> } & { ' $fragmentName'?: 'AbsencesPanel_attainmentFragment' };

export type AttainmentFigures_attainmentFragment = { id: string, measure: Measure, verdict: Verdict, provisional: boolean, ambition: Ambition, year: { value: number }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, kind: IndicatorKind, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason }>, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'AttainmentFigures_attainmentFragment' };

export type AttainmentHeader_attainmentFragment = { id: string, boundaries: Boundaries, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, actualYear: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, statedVerdict: StatedVerdict | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string, predecessors: Array<{ id: string, nameVi: string, nameEn: string }>, successors: Array<{ id: string }> }, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, indicator: { code: string, direction: Direction, nameVi: string, nameEn: string, shortVi: string, shortEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, sources: Array<{ id: string, provinceBasis: ProvinceBasis }> } & { ' $fragmentName'?: 'AttainmentHeader_attainmentFragment' };

export type AttainmentQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
  asOf?: string | null | undefined;
  isPast: boolean;
}>;


export type AttainmentQuery = { today?: (
    { id: string }
    & { ' $fragmentRefs'?: { 'UnpublishedPanel_attainmentFragment': UnpublishedPanel_attainmentFragment } }
  ) | null, attainment: (
    { id: string, boundaries: Boundaries, verdict: Verdict, provisional: boolean, year: { value: number }, indicator: { code: string }, province: { id: string, predecessors: Array<{ id: string, nameVi: string, nameEn: string }> }, predecessors: Array<{ id: string, measure: Measure, plan: string, verdict: Verdict, provisional: boolean, province: { id: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> }
    & { ' $fragmentRefs'?: { 'AttainmentHeader_attainmentFragment': AttainmentHeader_attainmentFragment;'AttainmentFigures_attainmentFragment': AttainmentFigures_attainmentFragment;'ExplanationPanel_attainmentFragment': ExplanationPanel_attainmentFragment;'ChecksPanel_attainmentFragment': ChecksPanel_attainmentFragment;'RoundingPanel_attainmentFragment': RoundingPanel_attainmentFragment;'SourcesPanel_attainmentFragment': SourcesPanel_attainmentFragment;'AbsencesPanel_attainmentFragment': AbsencesPanel_attainmentFragment;'HistoryPanel_attainmentFragment': HistoryPanel_attainmentFragment;'PacePanel_attainmentFragment': PacePanel_attainmentFragment } }
  ) | null };

export type FormerUnits_attainmentFragment = { id: string, measure: Measure, plan: string, verdict: Verdict, provisional: boolean, province: { id: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'FormerUnits_attainmentFragment' };

export type ChecksPanel_attainmentFragment = { id: string, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, explanation: { checks: Array<{ field: CheckedField, agrees: boolean | null, statedVerdict: StatedVerdict | null, computedVerdict: Verdict | null, stated: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, computed: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> } } & { ' $fragmentName'?: 'ChecksPanel_attainmentFragment' };

export type ExplanationPanel_attainmentFragment = { id: string, provisional: boolean, year: { value: number }, province: { id: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, explanation: { inputs: Array<{ key: string, role: string, fact:
        | { id: string, paragraph: number | null, plan: string, province: { id: string, nameVi: string, nameEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, source: { id: string } }
        | { id: string, paragraph: number | null, plan: string, province: { id: string, nameVi: string, nameEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, source: { id: string } }
       }>, steps: Array<{ rules: Array<string>, title: string, formula: string, note: string | null, verdict: Verdict | null, absence: AbsenceReason | null, result: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> } } & { ' $fragmentName'?: 'ExplanationPanel_attainmentFragment' };

export type HistoryPanel_attainmentFragment = { id: string, history: Array<{ publishedDay: string, verdict: Verdict, isFlipped: boolean, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }>, explanation: { inputs: Array<{ key: string, role: string, fact:
        | { id: string, plan: string, history: Array<{ id: string, withdrawnAt: string | null, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, source: { id: string, publishedOn: string } }> }
        | { id: string, plan: string, history: Array<{ id: string, withdrawnAt: string | null, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, source: { id: string, publishedOn: string } }> }
       }> } } & { ' $fragmentName'?: 'HistoryPanel_attainmentFragment' };

export type PacePanel_attainmentFragment = { id: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, year: { value: number }, indicator: { code: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, pace: { status: PaceStatus, ratio: number | null, ofYear: number | null, milestones: Array<{ year: number, level: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }> } | null, explanation: { paceLevels: Array<{ year: number, throughMonth: number, level: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }> } } & { ' $fragmentName'?: 'PacePanel_attainmentFragment' };

export type RoundingPanel_attainmentFragment = { id: string, verdict: Verdict, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, explanation: { targetRounding: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } } & { ' $fragmentName'?: 'RoundingPanel_attainmentFragment' };

export type SourcesPanel_attainmentFragment = { id: string, sources: Array<{ id: string, title: string | null, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis, url: string | null, province: { id: string, nameVi: string, nameEn: string } }>, explanation: { inputs: Array<{ key: string, fact:
        | { id: string, paragraph: number | null, source: { id: string, title: string | null, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis, url: string | null, province: { id: string, nameVi: string, nameEn: string } } }
        | { id: string, paragraph: number | null, source: { id: string, title: string | null, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis, url: string | null, province: { id: string, nameVi: string, nameEn: string } } }
       }> } } & { ' $fragmentName'?: 'SourcesPanel_attainmentFragment' };

export type UnpublishedPanel_attainmentFragment = { id: string, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string } } & { ' $fragmentName'?: 'UnpublishedPanel_attainmentFragment' };

export type AttainmentsQueryVariables = Exact<{
  filter: AttainmentFilter;
  counted: AttainmentFilter;
  orderBy: Array<AttainmentOrder> | AttainmentOrder;
  any: AttainmentFilter;
  withChoices: boolean;
}>;


export type AttainmentsQuery = { byProvince: Array<{ provisional: number, derivedTargets: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string, kind: ProvinceKind } | null }>, attainments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, sector: { code: string, shortVi: string, shortEn: string }, indicator: { code: string, shortVi: string, shortEn: string, unit: Unit, direction: Direction }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason }>, sources: Array<{ id: string }> }> } } & { provinces?: Array<{ id: string, kind: ProvinceKind, nameVi: string, nameEn: string, successors: Array<{ id: string }> }>, provincesIn?: Array<{ province: { id: string } | null }>, indicatorsIn?: Array<{ plan: string | null, indicator: { code: string, shortVi: string, shortEn: string, sector: { code: string, nameVi: string, nameEn: string, parent: { code: string, nameVi: string, nameEn: string } | null } } | null }>, years?: Array<{ value: number }> };

export type AttainmentRowsQueryVariables = Exact<{
  filter: AttainmentFilter;
  orderBy: Array<AttainmentOrder> | AttainmentOrder;
  after?: string | null | undefined;
}>;


export type AttainmentRowsQuery = { attainments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, sector: { code: string, shortVi: string, shortEn: string }, indicator: { code: string, shortVi: string, shortEn: string, unit: Unit, direction: Direction }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason }>, sources: Array<{ id: string }> }> } };

export type AttainmentsChoices_queryFragment = { provinces: Array<{ id: string, kind: ProvinceKind, nameVi: string, nameEn: string, successors: Array<{ id: string }> }>, provincesIn: Array<{ province: { id: string } | null }>, indicatorsIn: Array<{ plan: string | null, indicator: { code: string, shortVi: string, shortEn: string, sector: { code: string, nameVi: string, nameEn: string, parent: { code: string, nameVi: string, nameEn: string } | null } } | null }>, years: Array<{ value: number }> } & { ' $fragmentName'?: 'AttainmentsChoices_queryFragment' };

export type AttainmentsRow_attainmentFragment = { id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, sector: { code: string, shortVi: string, shortEn: string }, indicator: { code: string, shortVi: string, shortEn: string, unit: Unit, direction: Direction }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason }>, sources: Array<{ id: string }> } & { ' $fragmentName'?: 'AttainmentsRow_attainmentFragment' };

export type ComparedProvince_provinceFragment = { id: string, kind: ProvinceKind, nameVi: string, nameEn: string, predecessors: Array<{ id: string, nameVi: string, nameEn: string }>, successors: Array<{ id: string, nameVi: string, nameEn: string }>, attainments: { totalCount: number, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, year: { value: number }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis }> }> } } & { ' $fragmentName'?: 'ComparedProvince_provinceFragment' };

export type ComparisonCell_attainmentFragment = { id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, year: { value: number }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis }> } & { ' $fragmentName'?: 'ComparisonCell_attainmentFragment' };

export type ProvinceChoiceQueryVariables = Exact<{
  year: number;
  boundaries: Boundaries;
  isPast: boolean;
}>;


export type ProvinceChoiceQuery = { provinces: Array<{ id: string, nameVi: string, nameEn: string, aliases: Array<string>, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> }>, known?: Array<{ targets: number, derivedTargets: number, noTarget: number, province: { id: string } | null }> };

export type DiscrepanciesQueryVariables = Exact<{
  boundaries: Boundaries;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DiscrepanciesQuery = { provinces: Array<{ id: string, successors: Array<{ id: string }> }>, discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, field: CheckedField, statedVerdict: StatedVerdict | null, computedVerdict: Verdict | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, attainment: { id: string }, stated: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, computed: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, fact:
        | { __typename: 'Actual', throughMonth: number, id: string, measure: Measure, paragraph: number | null, year: { value: number }, source: { id: string, publisher: string, publishedOn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }
        | { __typename: 'Target', id: string, measure: Measure, paragraph: number | null, year: { value: number }, source: { id: string, publisher: string, publishedOn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }
      , inputs: Array<
        | { __typename: 'Actual', throughMonth: number, id: string, measure: Measure, paragraph: number | null, year: { value: number }, source: { id: string, publisher: string, publishedOn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }
        | { __typename: 'Target', id: string, measure: Measure, paragraph: number | null, year: { value: number }, source: { id: string, publisher: string, publishedOn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }
      > }> } };

type StatedFact_fact_Actual_Fragment = { __typename: 'Actual', throughMonth: number, id: string, measure: Measure, paragraph: number | null, year: { value: number }, source: { id: string, publisher: string, publishedOn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } } & { ' $fragmentName'?: 'StatedFact_fact_Actual_Fragment' };

type StatedFact_fact_Target_Fragment = { __typename: 'Target', id: string, measure: Measure, paragraph: number | null, year: { value: number }, source: { id: string, publisher: string, publishedOn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } } & { ' $fragmentName'?: 'StatedFact_fact_Target_Fragment' };

export type StatedFact_factFragment =
  | StatedFact_fact_Actual_Fragment
  | StatedFact_fact_Target_Fragment
;

export type GrowthExportQueryVariables = Exact<{
  year: number;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
  province?: IdFilter | null | undefined;
  sector?: SectorFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type GrowthExportQuery = { growthComparisons: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ verdict: Verdict, ambition: Ambition, attainment: { id: string, plan: string, provisional: boolean, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, direction: Direction, shortVi: string, shortEn: string }, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, achievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastAchievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastGap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> } };

export type GrowthQueryVariables = Exact<{
  year?: number | null | undefined;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
  province?: IdFilter | null | undefined;
  sector?: SectorFilter | null | undefined;
  known: FloatFilter;
}>;


export type GrowthQuery = { provinces: Array<{ id: string, successors: Array<{ id: string }> }>, byYear: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, year: { value: number } | null }>, byProvince: Array<{ province: { id: string, nameVi: string, nameEn: string } | null }>, bySector: Array<{ sector: { code: string, nameVi: string, nameEn: string } | null }>, report: { value: number, belowLast: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number }>, growthComparisons: { totalCount: number, nodes: Array<{ verdict: Verdict, ambition: Ambition, attainment: { id: string, plan: string, provisional: boolean, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, direction: Direction, shortVi: string, shortEn: string }, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, achievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastAchievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastGap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> } } };

export type GrowthRow_comparisonFragment = { verdict: Verdict, ambition: Ambition, attainment: { id: string, plan: string, provisional: boolean, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, direction: Direction, shortVi: string, shortEn: string }, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, achievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastAchievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastGap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'GrowthRow_comparisonFragment' };

export type IndicatorQueryVariables = Exact<{
  code: string | number;
  year?: number | null | undefined;
  provinces?: Array<string | number> | string | number | null | undefined;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type IndicatorQuery = { provinces: Array<{ id: string, successors: Array<{ id: string }> }>, indicator: { code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, unit: Unit, direction: Direction, aggregation: Aggregation, nearlyMetThreshold: number, sector: { code: string, nameVi: string, nameEn: string }, weightIndicator: { code: string, shortVi: string, shortEn: string } | null, series: Array<{ plan: string, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> }, points: Array<{ year: number, verdict: Verdict, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, milestone: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, attainments: Array<{ id: string, measure: Measure, verdict: Verdict, provisional: boolean, ambition: Ambition, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, sources: Array<{ id: string, publisher: string, publishedOn: string }> }> }> }> } | null, report: { value: number, ranking: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }>, national: { nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }> } }, byYear: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, year: { value: number } | null }>, byProvince: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string } | null }> };

export type RankingRow_attainmentFragment = { id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> } & { ' $fragmentName'?: 'RankingRow_attainmentFragment' };

export type SeriesPoint_amountFragment = { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
    | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
    | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
  > } & { ' $fragmentName'?: 'SeriesPoint_amountFragment' };

export type SeriesPoint_pointFragment = { year: number, verdict: Verdict, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
    > } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
    > } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
    > } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
      | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
    > } | null, milestone: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, attainments: Array<{ id: string, measure: Measure, verdict: Verdict, provisional: boolean, ambition: Ambition, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, sources: Array<{ id: string, publisher: string, publishedOn: string }> }> } & { ' $fragmentName'?: 'SeriesPoint_pointFragment' };

export type IndicatorsQueryVariables = Exact<{
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type IndicatorsQuery = { provinces: Array<{ id: string, successors: Array<{ id: string }> }>, sectors: Array<{ code: string, nameVi: string, nameEn: string }>, indicators: Array<{ code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, unit: Unit, direction: Direction, sector: { code: string }, latest: { nodes: Array<{ id: string, year: { value: number } }> } }>, byIndicator: Array<{ unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, indicator: { code: string } | null }> };

export type AttentionRow_attainmentFragment = { id: string, plan: string, measure: Measure, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'AttentionRow_attainmentFragment' };

export type GrowthSection_attainmentFragment = { id: string, plan: string, verdict: Verdict, provisional: boolean, ambition: Ambition, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, direction: Direction, shortVi: string, shortEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'GrowthSection_attainmentFragment' };

export type OverviewQueryVariables = Exact<{
  year?: number | null | undefined;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { provinces: Array<{ id: string, scheme: string, nameVi: string, nameEn: string, tileColumn: number | null, tileRow: number | null, successors: Array<{ id: string }>, noteTiles: Array<{ id: string, nameVi: string, nameEn: string, tileColumn: number, tileRow: number }> }>, sectors: Array<{ code: string }>, years: Array<{ value: number }>, byYear: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, year: { value: number } | null }>, report: { value: number, provincial: Array<{ derivedTargets: number, provisional: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number }>, byProvince: Array<{ derivedTargets: number, provisional: number, unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string, kind: ProvinceKind } | null }>, cells: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string, kind: ProvinceKind, scheme: string, nameVi: string, nameEn: string } | null, sector: { code: string, shortVi: string, shortEn: string, nameVi: string, nameEn: string, parent: { code: string, nameVi: string, nameEn: string } | null } | null }>, short: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'AttentionRow_attainmentFragment': AttentionRow_attainmentFragment } }
      )> }, open: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'AttentionRow_attainmentFragment': AttentionRow_attainmentFragment } }
      )> }, growthDecided: { totalCount: number }, growthMissed: { totalCount: number }, growth: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'GrowthSection_attainmentFragment': GrowthSection_attainmentFragment } }
      )> } } };

export type SectorGrid_summaryFragment = { exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string, kind: ProvinceKind, scheme: string, nameVi: string, nameEn: string } | null, sector: { code: string, shortVi: string, shortEn: string, nameVi: string, nameEn: string, parent: { code: string, nameVi: string, nameEn: string } | null } | null } & { ' $fragmentName'?: 'SectorGrid_summaryFragment' };

export type ProvinceYearQueryVariables = Exact<{
  id: string | number;
  year?: number | null | undefined;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
  others: Array<string | number> | string | number;
  comparedYears: Array<number> | number;
  comparedRows: number;
  isCompared: boolean;
}>;


export type ProvinceYearQuery = { province: { id: string, kind: ProvinceKind, scheme: string, nameVi: string, nameEn: string, validTo: string | null, region: { id: string, nameVi: string, nameEn: string } | null, predecessors: Array<{ id: string, nameVi: string, nameEn: string }>, successors: Array<{ id: string, nameVi: string, nameEn: string }> } | null, sectors: Array<{ code: string, nameVi: string, nameEn: string }>, years: Array<{ provisional: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, year: { value: number } | null }>, report: { value: number, attainments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Scorecard_attainmentFragment': Scorecard_attainmentFragment } }
      )> } }, others?: Array<{ id: string, kind: ProvinceKind, nameVi: string, nameEn: string, predecessors: Array<{ id: string, nameVi: string, nameEn: string }>, successors: Array<{ id: string, nameVi: string, nameEn: string }>, attainments: { totalCount: number, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, year: { value: number }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis }> }> } }>, othersYears?: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null, year: { value: number } | null }> };

export type ProvinceRowsQueryVariables = Exact<{
  id: string | number;
  year: number;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
  after: string;
}>;


export type ProvinceRowsQuery = { attainments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, actualYear: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, trend: Array<{ year: number, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }>, discrepancies: Array<{ id: string, field: CheckedField, statedVerdict: StatedVerdict | null, stated: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis }>, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> } };

export type Scorecard_attainmentFragment = { id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, actualYear: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, trend: Array<{ year: number, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } }>, discrepancies: Array<{ id: string, field: CheckedField, statedVerdict: StatedVerdict | null, stated: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis }>, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'Scorecard_attainmentFragment' };

export type ProvincesQueryVariables = Exact<{
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type ProvincesQuery = { provinces: Array<{ id: string, scheme: string, kind: ProvinceKind, nameVi: string, nameEn: string, tileRow: number | null, predecessors: Array<{ id: string }>, successors: Array<{ id: string }>, region: { id: string, nameVi: string, nameEn: string } | null }>, byProvince: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null }> };

export type SourceTargetsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SourceTargetsQuery = { source: { id: string, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Target', fromYear: number, dueMonth: number, id: string, measure: Measure, plan: string, paragraph: number | null, isCurrent: boolean, withdrawnAt: string | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, attainment: { id: string, verdict: Verdict, provisional: boolean } | null }> } } | null };

export type SourceActualsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SourceActualsQuery = { source: { id: string, actuals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Actual', throughMonth: number, statedVerdict: StatedVerdict | null, id: string, measure: Measure, plan: string, paragraph: number | null, isCurrent: boolean, withdrawnAt: string | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, attainment: { id: string, verdict: Verdict, provisional: boolean } | null }> } } | null };

export type SourceQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceQuery = { source: { id: string, publisher: string, publishedOn: string, title: string | null, url: string | null, provinceBasis: ProvinceBasis, province: { id: string, nameVi: string, nameEn: string }, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Target', fromYear: number, dueMonth: number, id: string, measure: Measure, plan: string, paragraph: number | null, isCurrent: boolean, withdrawnAt: string | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, attainment: { id: string, verdict: Verdict, provisional: boolean } | null }> }, actuals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Actual', throughMonth: number, statedVerdict: StatedVerdict | null, id: string, measure: Measure, plan: string, paragraph: number | null, isCurrent: boolean, withdrawnAt: string | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, attainment: { id: string, verdict: Verdict, provisional: boolean } | null }> } } | null };

type SourceFact_fact_Actual_Fragment = { __typename: 'Actual', id: string, measure: Measure, plan: string, paragraph: number | null, isCurrent: boolean, withdrawnAt: string | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, attainment: { id: string, verdict: Verdict, provisional: boolean } | null } & { ' $fragmentName'?: 'SourceFact_fact_Actual_Fragment' };

type SourceFact_fact_Target_Fragment = { __typename: 'Target', id: string, measure: Measure, plan: string, paragraph: number | null, isCurrent: boolean, withdrawnAt: string | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, amount: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, attainment: { id: string, verdict: Verdict, provisional: boolean } | null } & { ' $fragmentName'?: 'SourceFact_fact_Target_Fragment' };

export type SourceFact_factFragment =
  | SourceFact_fact_Actual_Fragment
  | SourceFact_fact_Target_Fragment
;

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, publisher: string, publishedOn: string, title: string | null, provinceBasis: ProvinceBasis, province: { id: string, nameVi: string, nameEn: string }, targets: { totalCount: number }, actuals: { totalCount: number } }> } };

export type SearchQueryVariables = Exact<{
  search: string;
}>;


export type SearchQuery = { provinces: Array<{ id: string, kind: ProvinceKind, nameVi: string, nameEn: string, aliases: Array<string>, predecessors: Array<{ id: string }>, successors: Array<{ id: string, nameVi: string, nameEn: string }> }>, indicators: Array<{ code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, sector: { code: string, nameVi: string, nameEn: string }, latest: { totalCount: number, nodes: Array<{ id: string, year: { value: number }, province: { id: string, nameVi: string, nameEn: string } }> } }>, sources: { nodes: Array<{ id: string, title: string | null, publisher: string, publishedOn: string, province: { id: string, nameVi: string, nameEn: string } }> } };

export type FigureText_amountFragment = { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } & { ' $fragmentName'?: 'FigureText_amountFragment' };

export type WidgetYearsQueryVariables = Exact<{
  filter: AttainmentFilter;
}>;


export type WidgetYearsQuery = { attainmentSummary: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, year: { value: number } | null, province: { id: string, nameVi: string, nameEn: string } | null }> };

export type GrowthWidgetQueryVariables = Exact<{
  year?: number | null | undefined;
  filter: AttainmentFilter;
  belowLast: AttainmentFilter;
  province: string | number;
  isProvince: boolean;
  sector: string | number;
  isSector: boolean;
}>;


export type GrowthWidgetQuery = { province?: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> } | null, sector?: { code: string, nameVi: string, nameEn: string } | null, byYear: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, year: { value: number } | null }>, report: { value: number, belowLast: Array<{ exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number }>, growthComparisons: { totalCount: number, nodes: Array<{ verdict: Verdict, ambition: Ambition, attainment: { id: string, plan: string, provisional: boolean, sources: Array<{ id: string, publisher: string, publishedOn: string }>, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, direction: Direction, shortVi: string, shortEn: string }, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean }, achievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastAchievedGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastGap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> } } };

export type IndicatorWidgetQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  isPast: boolean;
}>;


export type IndicatorWidgetQuery = { today?: { boundaries: Boundaries, id: string, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string } } | null, attainment: { boundaries: Boundaries, id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, actualYear: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, statedVerdict: StatedVerdict | null, indicator: { nearlyMetThreshold: number, unit: Unit, code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, direction: Direction }, sources: Array<{ id: string, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis }>, year: { value: number }, province: { id: string, nameVi: string, nameEn: string, predecessors: Array<{ id: string, nameVi: string, nameEn: string }>, successors: Array<{ id: string }> }, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } | null };

export type IndicatorWidgetYearsQueryVariables = Exact<{
  indicator: string | number;
  province: string | number;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type IndicatorWidgetYearsQuery = { indicator: { code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string } | null, province: { id: string, nameVi: string, nameEn: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> } | null, attainments: { nodes: Array<{ id: string, plan: string, measure: Measure, verdict: Verdict, fromYear: number | null, dueMonth: number | null, year: { value: number } }> } };

export type IndicatorWidget_namedFragment = { boundaries: Boundaries, id: string, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, indicator: { code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string } } & { ' $fragmentName'?: 'IndicatorWidget_namedFragment' };

export type IndicatorWidget_candidateFragment = { id: string, plan: string, measure: Measure, verdict: Verdict, fromYear: number | null, dueMonth: number | null, year: { value: number } } & { ' $fragmentName'?: 'IndicatorWidget_candidateFragment' };

export type IndicatorWidget_attainmentFragment = { boundaries: Boundaries, id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, actualYear: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, ambition: Ambition, statedVerdict: StatedVerdict | null, indicator: { nearlyMetThreshold: number, unit: Unit, code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, direction: Direction }, sources: Array<{ id: string, publisher: string, publishedOn: string, provinceBasis: ProvinceBasis }>, year: { value: number }, province: { id: string, nameVi: string, nameEn: string, predecessors: Array<{ id: string, nameVi: string, nameEn: string }>, successors: Array<{ id: string }> }, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, gap: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, lastActual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actualChange: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'IndicatorWidget_attainmentFragment' };

export type MapWidgetQueryVariables = Exact<{
  year?: number | null | undefined;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type MapWidgetQuery = { provinces: Array<{ id: string, scheme: string, nameVi: string, nameEn: string, tileColumn: number | null, tileRow: number | null, successors: Array<{ id: string }>, noteTiles: Array<{ id: string, nameVi: string, nameEn: string, tileColumn: number, tileRow: number }> }>, report: { value: number, byProvince: Array<{ targets: number, derivedTargets: number, due: number, decided: number, metShare: number | null, coverage: number | null, provisional: number, unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null }>, behind: { totalCount: number, nodes: Array<{ sources: Array<{ id: string, publisher: string, publishedOn: string }> }> } } };

export type MapWidget_summaryFragment = { targets: number, derivedTargets: number, due: number, decided: number, metShare: number | null, coverage: number | null, provisional: number, unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null } & { ' $fragmentName'?: 'MapWidget_summaryFragment' };

export type RankingWidgetQueryVariables = Exact<{
  indicator: string | number;
  year?: number | null | undefined;
  province: string | number;
  hasProvince: boolean;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type RankingWidgetQuery = { indicator: { code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, unit: Unit, direction: Direction, aggregation: Aggregation } | null, province?: { id: string, nameVi: string, nameEn: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> } | null, report: { value: number, ranking: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, sources: Array<{ id: string, publisher: string, publishedOn: string }>, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }>, national: { nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, sources: Array<{ id: string, publisher: string, publishedOn: string }>, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> }> } }, years: Array<{ year: { value: number } | null }> };

export type RankingWidget_attainmentFragment = { id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, sources: Array<{ id: string, publisher: string, publishedOn: string }>, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }> } & { ' $fragmentName'?: 'RankingWidget_attainmentFragment' };

export type ScorecardWidgetQueryVariables = Exact<{
  filter: AttainmentFilter;
  year?: number | null | undefined;
  province: string | number;
  sector: string | number;
  isSector: boolean;
}>;


export type ScorecardWidgetQuery = { province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> } | null, sector?: { code: string, nameVi: string, nameEn: string } | null, sectors: Array<{ code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string }>, report: { value: number, attainments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string }> }> } } };

export type ScorecardWidgetRowsQueryVariables = Exact<{
  filter: AttainmentFilter;
  after: string;
}>;


export type ScorecardWidgetRowsQuery = { attainments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string }> }> } };

export type ScorecardWidget_rowsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string }> }> } & { ' $fragmentName'?: 'ScorecardWidget_rowsFragment' };

export type ScorecardWidget_attainmentFragment = { id: string, measure: Measure, plan: string, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, province: { id: string, nameVi: string, nameEn: string }, sector: { code: string }, indicator: { code: string, direction: Direction, nearlyMetThreshold: number, shortVi: string, shortEn: string, unit: Unit }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, sources: Array<{ id: string, publisher: string, publishedOn: string }> } & { ' $fragmentName'?: 'ScorecardWidget_attainmentFragment' };

export type SummaryWidgetQueryVariables = Exact<{
  year?: number | null | undefined;
  filter: AttainmentFilter;
  country: AttainmentFilter;
  targets: AttainmentFilter;
  short: AttainmentFilter;
  final: AttainmentFilter;
  rows: number;
  province: string | number;
  isProvince: boolean;
  sector: string | number;
  isSector: boolean;
}>;


export type SummaryWidgetQuery = { province?: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> } | null, sector?: { code: string, nameVi: string, nameEn: string } | null, report: { value: number, own: Array<{ targets: number, derivedTargets: number, due: number, decided: number, metShare: number | null, coverage: number | null, provisional: number, unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null }>, country?: Array<{ targets: number, derivedTargets: number, due: number, decided: number, metShare: number | null, coverage: number | null, provisional: number, unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null }>, final: Array<{ decided: number, province: { kind: ProvinceKind } | null }>, short: { totalCount: number, nodes: Array<{ id: string, plan: string, measure: Measure, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null }> }, behind: { totalCount: number, nodes: Array<{ sources: Array<{ id: string, publisher: string, publishedOn: string }> }> } } };

export type SummaryWidget_summaryFragment = { targets: number, derivedTargets: number, due: number, decided: number, metShare: number | null, coverage: number | null, provisional: number, unrestated: number, exceeded: number, met: number, nearlyMet: number, notMet: number, undecided: number, notDue: number, noActual: number, noTarget: number, province: { id: string } | null } & { ' $fragmentName'?: 'SummaryWidget_summaryFragment' };

export type SummaryWidget_attainmentFragment = { id: string, plan: string, measure: Measure, verdict: Verdict, provisional: boolean, shortfall: number | null, year: { value: number }, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string }, indicator: { code: string, shortVi: string, shortEn: string }, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, planRatio: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null } & { ' $fragmentName'?: 'SummaryWidget_attainmentFragment' };

export type TrendWidgetQueryVariables = Exact<{
  code: string | number;
  provinces?: Array<string | number> | string | number | null | undefined;
  ids: Array<string | number> | string | number;
  boundaries: Boundaries;
  asOf?: string | null | undefined;
}>;


export type TrendWidgetQuery = { provinces: Array<{ id: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> }>, indicator: { code: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, unit: Unit, direction: Direction, series: Array<{ plan: string, province: { id: string, kind: ProvinceKind, nameVi: string, nameEn: string, predecessors: Array<{ id: string }>, successors: Array<{ id: string }> }, points: Array<{ year: number, verdict: Verdict, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, targetGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, actualGrowth: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean, inputs: Array<
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
            | { id: string, paragraph: number | null, source: { id: string, publisher: string, publishedOn: string } }
          > } | null, milestone: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, absences: Array<{ field: AttainmentField, reason: AbsenceReason, detail: string | null }>, attainments: Array<{ id: string, measure: Measure, verdict: Verdict, provisional: boolean, ambition: Ambition, fromYear: number | null, dueMonth: number | null, throughMonth: number | null, target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, actual: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, bound: Bound, unit: Unit, decimals: number, status: ObservationStatus | null, origin: Origin, rule: string | null, approximate: boolean } | null, sources: Array<{ id: string, publisher: string, publishedOn: string }> }> }> }> } | null };
