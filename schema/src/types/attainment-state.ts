import { Field, ObjectType } from "type-graphql";
import { IsoDate } from "../scalars/iso-date.ts";
import { Verdict } from "../vocabulary/verdict.ts";
import { Amount } from "./amount.ts";

@ObjectType({ description: "An attainment as it stood once the reports of a day were out (M14)." })
export class AttainmentState {
  @Field(() => IsoDate, { description: "Day of publication from which it stood so." })
  publishedDay: string;

  @Field(() => Amount, { nullable: true, description: "The target then; null where none was known." })
  target: Amount | null;

  @Field(() => Amount, { nullable: true, description: "The actual then; null where none was known." })
  actual: Amount | null;

  @Field(() => Verdict, { description: "The verdict on that day." })
  verdict: Verdict;

  @Field(() => Boolean, { description: "Did that day's figures turn one judged verdict into another?" })
  isFlipped: boolean;
}
