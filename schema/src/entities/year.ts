import { Field, Int, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

/** A calendar year; stored are those with at least one target or actual. */
@Entity("year")
@ObjectType({ simpleResolvers: true, description: "A calendar year." })
export class Year {
  @PrimaryColumn("integer")
  @Field(() => Int, { description: "The year, e.g. 2019." })
  value: number;
}
