import { registerEnumType } from "type-graphql";
import { AbsenceReason, AttainmentField, CheckedField } from "../vocabulary/absence.ts";
import { Ambition } from "../vocabulary/ambition.ts";
import { Bound } from "../vocabulary/bound.ts";
import { Boundaries } from "../vocabulary/boundaries.ts";
import { ChangedField } from "../vocabulary/changed-field.ts";
import { Direction } from "../vocabulary/direction.ts";
import { Aggregation, IndicatorKind } from "../vocabulary/indicator-kind.ts";
import { Locale } from "../vocabulary/locale.ts";
import { Measure } from "../vocabulary/measure.ts";
import { ObservationStatus } from "../vocabulary/observation-status.ts";
import { Origin } from "../vocabulary/origin.ts";
import { PaceStatus } from "../vocabulary/pace.ts";
import { ProvinceBasis, ProvinceKind } from "../vocabulary/province-kind.ts";
import { Role } from "../vocabulary/role.ts";
import { Unit } from "../vocabulary/unit.ts";
import { StatedVerdict, Verdict } from "../vocabulary/verdict.ts";
import { RefusalReason } from "../vocabulary/writing.ts";

/** Makes every vocabulary word known to GraphQL; each value says what it means. */
function describe<T extends Record<string, string>>(
  values: T,
  name: string,
  description: string,
  meanings: Record<keyof T, string>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.keys(values).map((key) => [key, { description: meanings[key] }]),
  ) as { [K in keyof T]: { description: string } };
  registerEnumType(values, { name, description, valuesConfig });
}

export function registerEnums(): void {
  describe(Measure, "Measure", "What a number says.", {
    LEVEL: "A level, in the indicator's unit: 2,886 billion.",
    GROWTH: "Growth on the year before over the same months, in per cent.",
    CHANGE: "Change on the year before, in the indicator's unit: +300,000, −9 places.",
    PLAN_RATIO: "Achieved as per cent of plan: 102. Actuals only.",
    PLAN_DIFFERENCE: "Achieved minus plan, in the indicator's unit. Actuals only.",
  });
  describe(Bound, "Bound", "How a printed number bounds the true one (M1).", {
    EXACT: "The number itself.",
    MORE_THAN: "Over it, not counting itself (trên).",
    AT_LEAST: "It or more (từ … trở lên).",
    LESS_THAN: "Below it, not counting itself (dưới).",
    AT_MOST: "It or less (không quá).",
    RANGE: "From one number to another, both counting (từ … đến).",
    ABOUT: "About it (khoảng); counts as the point.",
    NEARLY: "Nearly it (gần): at most 5% below and not reaching it.",
  });
  describe(Direction, "Direction", "Which way an indicator gets better.", {
    HIGHER: "Higher is better.",
    LOWER: "Lower is better.",
    NEUTRAL: "Neither: the target is to be hit.",
  });
  describe(IndicatorKind, "IndicatorKind", "What kind of quantity an indicator is.", {
    FLOW: "Adds up over the year.",
    STOCK: "Stands at the end of the period.",
    RATE: "A share or rate.",
    INDEX: "An index value.",
    RANK: "A place in a ranking; 1 is best.",
  });
  describe(Aggregation, "Aggregation", "How values of several provinces make one (M13).", {
    SUM: "They add up.",
    WEIGHTED_MEAN: "They average with the weight indicator.",
    NONE: "They cannot be put together.",
  });
  describe(ObservationStatus, "ObservationStatus", "How firm an actual is (SDMX F, E, P, A).", {
    FORECAST: "Forecast (dự kiến).",
    ESTIMATED: "Estimated before the period was closed (ước).",
    PRELIMINARY: "Preliminary (sơ bộ).",
    FINAL: "Final (chính thức).",
  });
  describe(Verdict, "Verdict", "Was the target reached? (M3)", {
    EXCEEDED: "The whole interval of the actual exceeds the target.",
    MET: "The whole interval of the actual meets the target.",
    NEARLY_MET:
      "Not met, with a shortfall of at most the threshold (5% unless the indicator says otherwise).",
    NOT_MET: "No part of the actual meets the target.",
    UNDECIDED: "Part of the actual's interval meets the target, part does not.",
    NOT_DUE: "The target's due month has not been reached by the figures or the date.",
    NO_ACTUAL: "The target is due and no actual is known.",
    NO_TARGET: "There is an actual and no target under any plan.",
  });
  describe(StatedVerdict, "StatedVerdict", "What a report itself says of a target.", {
    EXCEEDED: "The report says exceeded.",
    MET: "The report says met.",
    NOT_MET: "The report says not met.",
  });
  describe(Origin, "Origin", "Where a figure comes from.", {
    STATED: "The report's own figure.",
    DERIVED: "Worked out by a rule from stated figures; shown with ≈.",
  });
  describe(Boundaries, "Boundaries", "Which provinces an answer speaks of (M13).", {
    AS_REPORTED: "The provinces as they were when the report was written.",
    CURRENT: "Today's units; merged provinces restated.",
  });
  describe(Locale, "Locale", "Language of words and numbers.", { VI: "Vietnamese.", EN: "English." });
  describe(Ambition, "Ambition", "How much a target asks for against the record (M8).", {
    BELOW_LAST_RESULT: "Less than the last level already achieved.",
    WITHIN_RECORD: "Some earlier year's growth would have met it.",
    BEYOND_RECORD: "No earlier year's growth would have met it; at least two are known.",
    UNKNOWN: "Cannot be said; the reason stands in absences under AMBITION.",
  });
  describe(PaceStatus, "PaceStatus", "How a plan period runs against its path (M10).", {
    REACHED: "The latest actual meets the target.",
    ON_TRACK: "At least 0.95 of the annual change that is required.",
    BEHIND: "0.60 to 0.95 of it.",
    FAR_BEHIND: "Less than 0.60 of it.",
    MOVING_AWAY: "The wrong way, or reached and lost again.",
    UNKNOWN: "Cannot be said; the reason stands in absences under PACE.",
  });
  describe(Unit, "Unit", "Unit of a figure.", {
    VND_BILLION: "Billion Vietnamese đồng (10⁹).",
    VND_MILLION: "Million Vietnamese đồng.",
    USD: "US dollars.",
    USD_MILLION: "Million US dollars.",
    PERCENT: "Per cent.",
    PERCENTAGE_POINT: "Percentage points.",
    COUNT: "A count.",
    KILOMETRE: "Kilometres.",
    PER_100_PEOPLE: "Per 100 inhabitants.",
    PER_10000_PEOPLE: "Per 10,000 inhabitants.",
    RANK_OF_63: "A place among 63 provinces.",
    PLACE: "Places gained or lost: the difference of two ranks.",
    INDEX: "An index value without unit.",
  });
  describe(ProvinceKind, "ProvinceKind", "What a row of the province list is.", {
    COUNTRY: "A whole country.",
    CITY: "A city on the level of provinces.",
    PROVINCE: "A province, or what its country has on that level.",
  });
  describe(ProvinceBasis, "ProvinceBasis", "How a source's province is known.", {
    STATED: "The report names it.",
    INFERRED: "It follows from whom or what the report names.",
  });
  describe(AbsenceReason, "AbsenceReason", "Why something is absent (M15).", {
    NO_BASE:
      "The year before is not known, or only as a bound that does not settle it; for a pace: no level to start from.",
    ZERO_BASE: "The year before is zero.",
    NEGATIVE_BASE: "The year before is negative.",
    NO_TARGET: "No target is set.",
    NO_ACTUAL: "No actual is known.",
    NO_LEVEL: "Only a ratio, difference or growth is known, no level.",
    ZERO_TARGET: "The target is zero; a ratio to it has no meaning.",
    NEGATIVE_TARGET: "The target is negative; a ratio to it has no meaning.",
    MIXED_SIGNS: "Target and actual have different signs; a ratio has no meaning.",
    RANK: "Ranks have no ratio and no growth.",
    SHARE: "Shares have growth only where a report states it; they change in percentage points.",
    NEUTRAL: "Neither direction is better.",
    ON_TARGET: "The gap is zero.",
    BOTH_SIDES: "The interval lies on both sides of the target.",
    NO_RECORD: "Too few earlier years are known.",
    DEPENDENT_INPUTS: "Both inputs rest on one figure that is no point.",
    UNBOUNDED: "The interval says nothing: it spans everything that is possible.",
    OUT_OF_RANGE: "The result lies outside what the indicator can be.",
    PERIODS_DIFFER:
      "A target for several years is not held against one year's growth, nor part of a flow's year against a whole one.",
    LOOSE_BASE: "The base is a bound, not a number.",
    LOOSE_ACTUAL: "The actual is a bound, not a number.",
    NOT_A_LEVEL: "A target for growth or change has no path of levels.",
    NOT_RESTATABLE:
      "It cannot be put together from the predecessors' figures: ranks, and growth without levels.",
    INCOMPLETE_COVERAGE: "Not every predecessor has a figure; the detail says how many have.",
    NO_WEIGHT: "A predecessor's weight is not known.",
  });
  describe(AttainmentField, "AttainmentField", "A nullable field of Attainment whose absence is named.", {
    TARGET: "Attainment.target",
    ACTUAL: "Attainment.actual",
    PLAN_RATIO: "Attainment.planRatio",
    GAP: "Attainment.gap",
    FAVOURABLE: "Attainment.favourable",
    TARGET_LEVEL: "Attainment.targetLevel",
    ACTUAL_LEVEL: "Attainment.actualLevel",
    TARGET_GROWTH: "Attainment.targetGrowth",
    ACTUAL_GROWTH: "Attainment.actualGrowth",
    LAST_ACTUAL: "Attainment.lastActual",
    LAST_ACTUAL_GROWTH: "Attainment.lastActualGrowth",
    ACTUAL_CHANGE: "Attainment.actualChange",
    AMBITION: "Attainment.ambition, where it is UNKNOWN",
    PACE: "Attainment.pace, where its status is UNKNOWN",
  });
  describe(ChangedField, "ChangedField", "What of an attainment reads differently on two days (M14).", {
    VERDICT: "Attainment.verdict",
    PROVISIONAL: "Attainment.provisional",
    TARGET: "Attainment.target",
    ACTUAL: "Attainment.actual, or the year or month through which it counts",
    PLAN_RATIO: "Attainment.planRatio",
    GAP: "Attainment.gap",
    SHORTFALL: "Attainment.shortfall",
    FAVOURABLE: "Attainment.favourable",
    TARGET_LEVEL: "Attainment.targetLevel",
    ACTUAL_LEVEL: "Attainment.actualLevel",
    TARGET_GROWTH: "Attainment.targetGrowth",
    ACTUAL_GROWTH: "Attainment.actualGrowth",
    ACTUAL_CHANGE: "Attainment.actualChange",
    LAST_ACTUAL: "Attainment.lastActual",
    LAST_ACTUAL_GROWTH: "Attainment.lastActualGrowth",
    AMBITION: "Attainment.ambition",
    PACE: "Attainment.pace",
    STATED_VERDICT: "Attainment.statedVerdict",
  });
  describe(CheckedField, "CheckedField", "What a report states that other facts can recompute (M9).", {
    GROWTH: "Achieved growth.",
    CHANGE: "Achieved change.",
    PLAN_RATIO: "Per cent of plan.",
    PLAN_DIFFERENCE: "Difference to plan.",
    TARGET_GROWTH: "Growth asked for.",
    VERDICT: "The verdict.",
  });
  describe(Role, "Role", "What a caller may do; each may do all that those before it may.", {
    VIEWER: "Read: anybody.",
    EDITOR: "Write figures and sources, of some provinces only where the token says so.",
    ADMIN: "Write everything that can be written, indicators and sectors included.",
  });
  describe(RefusalReason, "RefusalReason", "Why a change is refused that is right in itself.", {
    OTHER_VALUE: "Conflict: the same source has said another value under the same key.",
    WITHDRAWN: "Conflict: the very same was withdrawn as an error.",
    NEWER_REVISION: "Conflict: the latest revision is another one than the writer has seen.",
    EXISTS: "Conflict: there is one already under this id, with other words.",
    NEWER_VERSION: "Conflict: it reads otherwise than the writer has seen it.",
    NEEDS_ROLE: "Forbidden: it takes another role.",
    OTHER_PROVINCE: "Forbidden: the token is for other provinces.",
    GENERATED_DATA: "Forbidden: the database is a generated sample, which nobody changes.",
  });
}
