import { Field, ObjectType } from "type-graphql";
import { Fact } from "../entities/fact.ts";
import { Indicator } from "../entities/indicator.ts";
import { Sector } from "../entities/sector.ts";
import { Source } from "../entities/source.ts";
import { Role } from "../vocabulary/role.ts";
import { type ConflictReason, type ForbiddenReason, RefusalReason } from "../vocabulary/writing.ts";

@ObjectType({ simpleResolvers: true, description: "What is wrong with one field of an input." })
export class Problem {
  @Field(() => String, { description: "Name of the field, or of the argument beside the input." })
  field: string;

  @Field(() => String, { description: "What it was given; empty where it was left out." })
  value: string;

  @Field(() => String, { description: "What is wrong with it, in English." })
  problem: string;

  @Field(() => String, { description: "How to mend it, in English." })
  remedy: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "Nothing was written: the input is wrong, whatever is there and whoever asks.",
})
export class Invalid {
  @Field(() => [Problem], { description: "Everything that is wrong, one entry a field and mistake." })
  problems: Problem[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    "Nothing was written: something is there that the writer has not seen. Look at it, then decide anew. What it is stands in one of factNow, sourceNow, indicatorNow and sectorNow.",
})
export class Conflict {
  @Field(() => RefusalReason, { description: "What stands in the way." })
  reason: ConflictReason;

  @Field(() => String, { description: "The same in English, with what to do." })
  message: string;

  @Field(() => Fact, {
    nullable: true,
    description:
      "The latest revision under the key, as it is now: its number is what a revision takes as expectedRevision. null where the refused change is of master data.",
  })
  factNow: Fact | null;

  @Field(() => Source, {
    nullable: true,
    description: "The source as it is now, with its version; null for every other change.",
  })
  sourceNow: Source | null;

  @Field(() => Indicator, {
    nullable: true,
    description: "The indicator as it is now, with its version; null for every other change.",
  })
  indicatorNow: Indicator | null;

  @Field(() => Sector, {
    nullable: true,
    description: "The sector as it is now, with its version; null for every other change.",
  })
  sectorNow: Sector | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Nothing was written: not by this caller, or not here. It says nothing of what is there.",
})
export class Forbidden {
  @Field(() => RefusalReason, { description: "What stands in the way." })
  reason: ForbiddenReason;

  @Field(() => Role, {
    nullable: true,
    description: "The role it takes; null where another role would not help.",
  })
  needs: Role | null;

  @Field(() => String, { description: "The same in English, with what to do." })
  message: string;
}
