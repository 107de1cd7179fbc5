import { Field, ID, ObjectType } from "type-graphql";
import { CheckedField } from "../vocabulary/absence.ts";
import { StatedVerdict, Verdict } from "../vocabulary/verdict.ts";
import { Amount } from "./amount.ts";

/** Links (attainment, province, indicator, year, fact, inputs) are resolved by the server's discrepancies feature. */
@ObjectType({
  simpleResolvers: true,
  description: "A stated figure that the other facts contradict beyond rounding (M9).",
})
export class Discrepancy {
  @Field(() => ID, { description: "Stable id." })
  id: string;

  attainmentId: string;
  provinceId: string;
  indicatorCode: string;
  yearValue: number;

  @Field(() => CheckedField, { description: "What was stated and recomputed." })
  field: CheckedField;

  @Field(() => Amount, { nullable: true, description: "The figure as stated; null for a verdict." })
  stated: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description: "The figure recomputed from the other facts; null for a verdict.",
  })
  computed: Amount | null;

  @Field(() => StatedVerdict, { nullable: true, description: "The report's verdict; null for a figure." })
  statedVerdict: StatedVerdict | null;

  @Field(() => Verdict, { nullable: true, description: "The verdict by M3; null for a figure." })
  computedVerdict: Verdict | null;

  /** The fact that states it. */
  factId: string;

  /** The other facts it was recomputed from. */
  inputIds: string[];
}
