import { Field, Float, Int, ObjectType } from "type-graphql";
import { PaceStatus } from "../vocabulary/pace.ts";
import { Amount } from "./amount.ts";

@ObjectType({ description: "What the path of a plan period asks for in one year (M10)." })
export class Milestone {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => Amount, { description: "The level the path reaches that year, in the indicator's unit." })
  level: Amount;
}

@ObjectType({ description: "A level that the pace of a plan period is read from (M10)." })
export class PaceLevel {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => Int, { description: "Month through which it counts, 12 for the whole year." })
  throughMonth: number;

  @Field(() => Amount, { description: "The level, stated or derived, in the indicator's unit." })
  level: Amount;
}

@ObjectType({ description: "How a plan period (M10) or a year under way (M11) runs against its path." })
export class Pace {
  @Field(() => PaceStatus, {
    description:
      "How the plan period runs; UNKNOWN with the reason in absences (PACE), and for an annual target.",
  })
  status: PaceStatus;

  @Field(() => Float, {
    nullable: true,
    description:
      "Actual ÷ required annual change, both from the base on the path's scale: 1 is exactly on the path. Null where there is no base, no later actual, one of them is no number, or the base already stood at the target.",
  })
  ratio: number | null;

  @Field(() => [Milestone], {
    description: "The path, a level a year; empty without a base and for annual targets.",
  })
  milestones: Milestone[];

  @Field(() => Float, {
    nullable: true,
    description:
      "Share of the plan achieved ÷ share of the year gone by (M11): 1 is a twelfth a month. Null but for a flow through part of its year.",
  })
  ofYear: number | null;
}
