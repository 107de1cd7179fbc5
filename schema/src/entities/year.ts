import { Field, Int, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

/** A calendar year with at least one target or actual. */
@Entity("year")
@ObjectType({ simpleResolvers: true, description: "A calendar year that has at least one target or actual." })
export class Year {
  @PrimaryColumn("integer")
  @Field(() => Int, { description: "The year, e.g. 2019." })
  value: number;
}
