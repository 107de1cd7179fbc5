import { Field, ID, Int, ObjectType } from "type-graphql";
import { Verdict } from "../vocabulary/verdict.ts";

/** `attainment` is resolved by the server's writing feature. */
@ObjectType({
  simpleResolvers: true,
  description: "An attainment that a change touched: its verdict before and after.",
})
export class AttainmentChange {
  @Field(() => ID, { description: "Id of the attainment." })
  id: string;

  @Field(() => Verdict, {
    nullable: true,
    description: "Its verdict before; null: there was no such attainment.",
  })
  before: Verdict | null;

  @Field(() => Verdict, { nullable: true, description: "Its verdict now; null: there is none any more." })
  after: Verdict | null;
}

/** `changes` takes a number and is resolved by the server's writing feature. */
@ObjectType({
  simpleResolvers: true,
  description:
    "What a change made of stored attainments, on the reports' boundaries and on today's. An attainment may change without its verdict: another gap, another source.",
})
export class AttainmentChanges {
  @Field(() => Int, { description: "How many attainments came to be, changed or ceased." })
  total: number;

  @Field(() => Int, {
    description: "Of how many of them the verdict is another one now, those new or gone included.",
  })
  turned: number;

  /** those whose verdict turned first */
  all: AttainmentChange[];
}
