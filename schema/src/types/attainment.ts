import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { AttainmentFilter } from "../inputs/subject-filters.ts";
import { IsoDate } from "../scalars/iso-date.ts";
import { Ambition } from "../vocabulary/ambition.ts";
import { Boundaries } from "../vocabulary/boundaries.ts";
import { Measure } from "../vocabulary/measure.ts";
import { StatedVerdict, Verdict } from "../vocabulary/verdict.ts";
import { Absence } from "./absence.ts";
import { Amount } from "./amount.ts";
import { Pace } from "./pace.ts";

const inTargetMeasure = "In the target's measure.";

/**
 * One comparison of a target with an actual (methodology, Words). Links (province, indicator, sector, year,
 * sources, discrepancies, explanation, trend) are resolved by the server's attainments feature.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    "One comparison of a target with an actual: its verdict, figures and reasons. Key: boundaries, province, indicator, from-year, year, due month, measure, plan.",
})
export class Attainment {
  @Field(() => ID, { description: "Stable id." })
  id: string;

  @Field(() => Boundaries, { description: "Which provinces it speaks of." })
  boundaries: Boundaries;

  @Field(() => IsoDate, {
    nullable: true,
    description:
      "The day of knowledge it was worked out for (M14); null: it stands so today. The same id may be asked about as of several days, so an answer is one object only by id, boundaries and asOf together.",
  })
  asOf: string | null;

  /** is it put together from predecessors (M13)? */
  isRestated: boolean;

  /** the question that worked it out as of a day (M14); null: it is stored and stands today */
  asked: AttainmentFilter | null;

  provinceId: string;
  indicatorCode: string;
  sectorCode: string;
  yearValue: number;

  @Field(() => Int, {
    nullable: true,
    description: "First year of the plan period; null without a target.",
  })
  fromYear: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Month of the year by whose end the target is due; null without a target.",
  })
  dueMonth: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Month through which the actual counts; null without an actual.",
  })
  throughMonth: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Year of the actual: earlier than the year while a plan period runs; null without an actual.",
  })
  actualYear: number | null;

  @Field(() => ID, { description: "Name of the plan; MAIN where the report names none." })
  plan: string;

  @Field(() => Measure, { description: "Measure of the target; without a target that of the actual." })
  measure: Measure;

  @Field(() => Amount, {
    nullable: true,
    description: "The target. Null where none is known; see absences (TARGET).",
  })
  target: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description: `The actual. ${inTargetMeasure} Null where none is known; see absences (ACTUAL).`,
  })
  actual: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "Actual ÷ target × 100 in the target's measure, per cent (M4); a stated ratio beats a computed one. Null for ranks, zero or negative targets and mixed signs; see absences (PLAN_RATIO).",
  })
  planRatio: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "Actual − target (M4): percentage points for growth and shares, else the indicator's unit. Null without both; see absences (GAP).",
  })
  gap: Amount | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "How far the actual is on the wrong side of the target, as a share of |target| (M5): 0.1 is 10%. 0 where it is not; null where it is open-ended or cannot be said.",
  })
  shortfall: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Is the gap on the good side (M4)? Null at gap 0, for NEUTRAL, and where the interval lies on both sides; see absences (FAVOURABLE).",
  })
  favourable: boolean | null;

  @Field(() => Verdict, { description: "Was the target reached (M3)?" })
  verdict: Verdict;

  @Field(() => Boolean, { description: "Does the verdict rest on an actual that is not final?" })
  provisional: boolean;

  @Field(() => Amount, {
    nullable: true,
    description:
      "The target as a level, in the indicator's unit, stated or derived (D4, D6, D9, D13); see absences (TARGET_LEVEL).",
  })
  targetLevel: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "The actual as a level, in the indicator's unit, stated or derived; see absences (ACTUAL_LEVEL).",
  })
  actualLevel: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "The target as growth on the year before, per cent, stated or derived (D5); see absences (TARGET_GROWTH).",
  })
  targetGrowth: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "Achieved growth on the year before, per cent, stated or derived (D3); see absences (ACTUAL_GROWTH).",
  })
  actualGrowth: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "Achieved change on the year before, in percentage points for shares, else the indicator's unit; stated or derived (D12); see absences (ACTUAL_CHANGE).",
  })
  actualChange: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description: `The actual of the year before over the same months. ${inTargetMeasure} Null where unknown; see absences (LAST_ACTUAL).`,
  })
  lastActual: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description: "Growth achieved the year before, per cent; see absences (LAST_ACTUAL_GROWTH).",
  })
  lastActualGrowth: Amount | null;

  @Field(() => Ambition, { description: "How much the target asks for against the record (M8)." })
  ambition: Ambition;

  @Field(() => Pace, {
    nullable: true,
    description:
      "How a plan period or a year under way runs (M10, M11). Null for an annual target of which no part of the year is told, and without a target.",
  })
  pace: Pace | null;

  @Field(() => [Absence], { description: "Why nullable fields are null; empty where nothing is absent." })
  absences: Absence[];

  @Field(() => StatedVerdict, {
    nullable: true,
    description: "The report's own verdict; null where it gives none.",
  })
  statedVerdict: StatedVerdict | null;

  /** Ids of the sources behind target and actual. */
  sourceIds: string[];
}
