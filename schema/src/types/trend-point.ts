import { Field, Int, ObjectType } from "type-graphql";
import { Amount } from "./amount.ts";

@ObjectType({ simpleResolvers: true, description: "One year of the small trend beside an attainment." })
export class TrendPoint {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => Amount, { description: "The actual of that year, in the attainment's measure." })
  actual: Amount;
}
