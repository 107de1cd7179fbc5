import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity } from "typeorm";
import { ObservationStatus } from "../vocabulary/observation-status.ts";
import { StatedVerdict } from "../vocabulary/verdict.ts";
import { Fact } from "./fact.ts";

/** A value achieved (thực hiện). */
@Entity("actual")
@Check("chk_actual_through_month", "through_month BETWEEN 1 AND 12")
@ObjectType({
  simpleResolvers: true,
  implements: Fact,
  description: "An actual (thực hiện): a value achieved, as a report states it. One row is one revision.",
})
export class Actual extends Fact {
  @Column("integer", { name: "through_month" })
  @Field(() => Int, {
    description: "Month through which it counts: 12 for the whole year, 6 for the first half.",
  })
  throughMonth: number;

  @Column("varchar")
  @Field(() => ObservationStatus, { description: "How firm the figure is, as recorded." })
  status: ObservationStatus;

  @Column("varchar", { name: "stated_verdict", nullable: true })
  @Field(() => StatedVerdict, {
    nullable: true,
    description: "The report's own verdict on the target; null where it gives none.",
  })
  statedVerdict: StatedVerdict | null;
}
