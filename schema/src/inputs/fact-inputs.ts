import { Field, ID, InputType, Int } from "type-graphql";
import { Decimal } from "../scalars/decimal.ts";
import { Bound } from "../vocabulary/bound.ts";
import { Measure } from "../vocabulary/measure.ts";
import { ObservationStatus } from "../vocabulary/observation-status.ts";
import { StatedVerdict } from "../vocabulary/verdict.ts";

/** One figure as somebody read it in a source; a base of the two inputs and no type of the contract. */
@InputType()
abstract class FigureInput {
  @Field(() => ID, { description: "Id of the province it is about, e.g. vn63-40." })
  province: string;

  @Field(() => ID, { description: "Code of what is measured, e.g. ICT_REVENUE." })
  indicator: string;

  @Field(() => Int, { description: "The year it is about; the last year of a plan period." })
  year: number;

  @Field(() => Measure, { description: "What the number says; a target takes LEVEL, GROWTH or CHANGE." })
  measure: Measure;

  @Field(() => Bound, {
    defaultValue: "EXACT",
    description: "How the printed number bounds the true one (M1).",
  })
  bound: Bound;

  @Field(() => Decimal, {
    description:
      "The number as printed, in the indicator's unit; per cent for GROWTH and PLAN_RATIO; the lower end of a RANGE.",
  })
  value: string;

  @Field(() => Decimal, {
    nullable: true,
    description: "Upper end of a RANGE, in the same unit; left out for every other bound.",
  })
  valueHigh?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Decimals, where the printed number misleads: -2 for a 5,600 that was rounded to hundreds; left out: as printed.",
  })
  decimals?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: "Name of the plan, capital letters, digits and _; left out: the only or main one, MAIN.",
  })
  plan?: string | null;

  @Field(() => ID, { description: "Id of the source that states it, e.g. NA-2014-01." })
  source: string;

  @Field(() => Int, {
    nullable: true,
    description: "Which non-empty line of the source it stands in, from 1; left out where nobody counted.",
  })
  paragraph?: number | null;

  @Field(() => String, { nullable: true, description: "A remark; left out where there is none." })
  note?: string | null;
}

@InputType({
  description:
    "A target as a source states it. Province, indicator, years, due month, measure and plan are its key (M14): what else differs is another revision of it.",
})
export class TargetInput extends FigureInput {
  @Field(() => Int, {
    nullable: true,
    description: "First year of a plan period; left out: the year itself.",
  })
  fromYear?: number | null;

  @Field(() => Int, { defaultValue: 12, description: "Month of its year by whose end it is due, 1 to 12." })
  dueMonth: number;
}

@InputType({
  description:
    "An actual as a source states it. Province, indicator, year, month, measure and plan are its key (M14): what else differs is another revision of it.",
})
export class ActualInput extends FigureInput {
  @Field(() => Int, {
    defaultValue: 12,
    description: "Month through which it counts: 12 for the whole year, 6 for the first half.",
  })
  throughMonth: number;

  @Field(() => ObservationStatus, { description: "How firm the figure is." })
  status: ObservationStatus;

  @Field(() => StatedVerdict, {
    nullable: true,
    description: "The report's own verdict on the target; left out where it gives none.",
  })
  statedVerdict?: StatedVerdict | null;
}
