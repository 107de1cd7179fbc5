import { Field, ID, ObjectType } from "type-graphql";
import { ChangedField } from "../vocabulary/changed-field.ts";
import { Verdict } from "../vocabulary/verdict.ts";
import { Attainment } from "./attainment.ts";

interface States {
  /** at least one of the two is there */
  before: Attainment | null;
  after: Attainment | null;
}

/** `province`, `indicator`, `sector` and `year` are resolved by the server's changes feature. */
@ObjectType({
  simpleResolvers: true,
  description:
    "One comparison whose verdict or figures read differently on two days of knowledge (M14). The same figures said again by another report are no change.",
})
export class ChangedAttainment {
  @Field(() => Attainment, {
    nullable: true,
    description: "As it stood by `since`; null where there was none yet, or none under this id.",
  })
  before: Attainment | null;

  @Field(() => Attainment, {
    nullable: true,
    description:
      "As it stood by `until`; null where there is none any more: a result without a target goes under another id once its target is known.",
  })
  after: Attainment | null;

  constructor(states: States, fields: ChangedField[]) {
    this.before = states.before;
    this.after = states.after;
    this.fields = fields;
  }

  @Field(() => [ChangedField], {
    description:
      "Which fields differ, never none; of a comparison that only one of the days has: those in which it says something.",
  })
  fields: ChangedField[];

  /** what both states have in common */
  get either(): Attainment {
    const state = this.after ?? this.before;
    if (!state) throw new TypeError("a change has at least one state");
    return state;
  }

  @Field(() => ID, {
    description: "Id of the comparison on both days; `attainment(id, asOf)` finds it again.",
  })
  get attainmentId(): string {
    return this.either.id;
  }

  @Field(() => Verdict, { nullable: true, description: "Verdict by `since`; null where before is null." })
  get verdictBefore(): Verdict | null {
    return this.before?.verdict ?? null;
  }

  @Field(() => Verdict, { nullable: true, description: "Verdict by `until`; null where after is null." })
  get verdictAfter(): Verdict | null {
    return this.after?.verdict ?? null;
  }
}
