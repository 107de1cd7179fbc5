import { Field, ObjectType } from "type-graphql";
import { AbsenceReason, AttainmentField } from "../vocabulary/absence.ts";

@ObjectType({ simpleResolvers: true, description: "Why a nullable field is null (M15)." })
export class Absence {
  @Field(() => AttainmentField, { description: "The field that is null." })
  field: AttainmentField;

  @Field(() => AbsenceReason, { description: "Why." })
  reason: AbsenceReason;

  @Field(() => String, {
    nullable: true,
    description: 'More of the reason, e.g. "1 of 2"; null where there is no more.',
  })
  detail: string | null;
}
