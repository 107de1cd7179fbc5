import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Boundaries } from "../vocabulary/boundaries.ts";
import { Verdict } from "../vocabulary/verdict.ts";
import { Absence } from "./absence.ts";
import { Amount } from "./amount.ts";

/** `attainments` is resolved by the server's series feature. */
@ObjectType({
  simpleResolvers: true,
  description: "One year of a series: target and actual as levels, with their growth.",
})
export class SeriesPoint {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => Amount, {
    nullable: true,
    description:
      "The target as a level, in the indicator's unit; null where unknown, see absences (TARGET_LEVEL).",
  })
  target: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "The actual as a level, in the indicator's unit; null where unknown, see absences (ACTUAL_LEVEL).",
  })
  actual: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description: "Growth asked for, per cent; null where unknown, see absences (TARGET_GROWTH).",
  })
  targetGrowth: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description: "Growth achieved, per cent; null where unknown, see absences (ACTUAL_GROWTH).",
  })
  actualGrowth: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description:
      "What the path of a plan period under way asks for, in the indicator's unit (M10); null where there is none.",
  })
  milestone: Amount | null;

  @Field(() => Verdict, {
    description: "Verdict of the year's attainment; NO_TARGET where only an actual is known.",
  })
  verdict: Verdict;

  @Field(() => [Absence], { description: "Why nullable fields are null." })
  absences: Absence[];

  attainmentIds: string[];
  /** the question under which its attainments are worked out anew; null: stored ones */
  asOf: { asOf: string; boundaries: Boundaries; provinces: readonly string[]; indicator: string } | null;
}

/** `province` and `indicator` are resolved by the server's series feature. */
@ObjectType({
  simpleResolvers: true,
  description:
    "Every year known of one indicator in one province, under one plan, years known only through derivation included.",
})
export class IndicatorSeries {
  provinceId: string;
  indicatorCode: string;

  @Field(() => ID, { description: "Name of the plan; MAIN where the reports name none." })
  plan: string;

  @Field(() => [SeriesPoint], {
    description: "Years in ascending order; a year of which nothing is known has no point.",
  })
  points: SeriesPoint[];
}
