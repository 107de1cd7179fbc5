import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity } from "typeorm";
import { Fact } from "./fact.ts";

/** A value somebody set for an indicator, a province and a year (chỉ tiêu, kế hoạch). */
@Entity("target")
@Check("chk_target_due_month", "due_month BETWEEN 1 AND 12")
@Check("chk_target_period", "from_year <= year")
@Check("chk_target_measure", "measure IN ('LEVEL', 'GROWTH', 'CHANGE')")
@ObjectType({
  simpleResolvers: true,
  implements: Fact,
  description:
    "A target (chỉ tiêu, kế hoạch): a value set for an indicator, a province and a year. One row is one revision.",
})
export class Target extends Fact {
  @Column("integer", { name: "from_year" })
  @Field(() => Int, { description: "First year of the plan period; the year itself for an annual target." })
  fromYear: number;

  @Column("integer", { name: "due_month" })
  @Field(() => Int, { description: "Month of its year by whose end it is due, 1 to 12." })
  dueMonth: number;
}
