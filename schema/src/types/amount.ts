import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { AmountData } from "../vocabulary/amount.ts";
import { Bound } from "../vocabulary/bound.ts";
import { ObservationStatus } from "../vocabulary/observation-status.ts";
import { Origin } from "../vocabulary/origin.ts";
import type { RuleId } from "../vocabulary/rule.ts";
import { Unit } from "../vocabulary/unit.ts";

/** A value as the interval it is (M1). `text` and `inputs` are resolved by the server's facts feature. */
@ObjectType({
  simpleResolvers: true,
  description:
    "A value as the interval it is (M1), with where it comes from. Stated figures are the report's own; derived ones carry their rule and inputs.",
})
export class Amount implements AmountData {
  @Field(() => Float, {
    nullable: true,
    description:
      "The value, in the given unit, to 12 significant digits; null where the interval is no point.",
  })
  value: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Lower end, in the given unit; null where there is none.",
  })
  low: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Upper end, in the given unit; null where there is none.",
  })
  high: number | null;

  @Field(() => Boolean, { description: "Is the lower end itself left out?" })
  lowOpen: boolean;

  @Field(() => Boolean, { description: "Is the upper end itself left out?" })
  highOpen: boolean;

  @Field(() => Bound, {
    description: "How the number bounds the true one; for a derived interval, the words it is printed with.",
  })
  bound: Bound;

  @Field(() => Unit, { description: "Unit of value, low and high." })
  unit: Unit;

  @Field(() => Int, { description: "Decimals it is printed with; negative: rounded to tens, hundreds, …" })
  decimals: number;

  @Field(() => ObservationStatus, {
    nullable: true,
    description: "How firm it is; a derived actual takes the weakest status of its inputs. Null for targets.",
  })
  status: ObservationStatus | null;

  @Field(() => Origin, { description: "Stated by a report, or derived." })
  origin: Origin;

  @Field(() => ID, {
    nullable: true,
    description:
      "Rule it was worked out by: D1 to D13, M4 for ratios and gaps, M10 for milestones, M13 for what is put together from predecessors; null for stated figures.",
  })
  rule: RuleId | null;

  @Field(() => Boolean, { description: 'Does it rest on an "about" or a "nearly"?' })
  approximate: boolean;

  /** Ids of the stated facts it rests on, in the order of the rule's inputs. */
  inputIds: string[];
}
