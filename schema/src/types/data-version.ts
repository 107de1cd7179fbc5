import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Which state of the data an answer speaks of." })
export class DataVersion {
  @Field(() => Int, { description: "Counts every change of facts or master data, from 1." })
  number: number;

  @Field(() => String, { description: "When it came to be (ISO 8601, UTC)." })
  changedAt: string;
}
