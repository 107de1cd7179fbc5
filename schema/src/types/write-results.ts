import { type ClassType, createUnionType, Field, Int, ObjectType } from "type-graphql";
import { Actual } from "../entities/actual.ts";
import { Target } from "../entities/target.ts";
import { AttainmentChanges } from "./attainment-changes.ts";
import { Conflict, Forbidden, Invalid } from "./write-refusals.ts";

/** What is said of every change that was made; a base of the results and no type of the contract. */
@ObjectType({ simpleResolvers: true })
export abstract class Written {
  @Field(() => AttainmentChanges, {
    description: "What it made of attainments; empty where nothing changed.",
  })
  attainments: AttainmentChanges;

  @Field(() => Int, {
    description: "State of the data right afterwards, which every other field of this answer is read from.",
  })
  dataVersion: number;
}

/** The same of what may have been there already. */
@ObjectType({ simpleResolvers: true })
export abstract class Stated extends Written {
  @Field(() => Boolean, {
    description:
      "true where the very same was there already: nothing was written, and repeating it does no harm.",
  })
  unchanged: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The target is on record." })
export class TargetRecorded extends Stated {
  @Field(() => Target, {
    description:
      "The revision that says so. isCurrent tells whether it counts: a later report may stand above it (M14).",
  })
  target: Target;
}

@ObjectType({ simpleResolvers: true, description: "The actual is on record." })
export class ActualRecorded extends Stated {
  @Field(() => Actual, {
    description:
      "The revision that says so. isCurrent tells whether it counts: a later report or a firmer figure may stand above it (M14).",
  })
  actual: Actual;
}

@ObjectType({
  simpleResolvers: true,
  description: "The revision of a target is in no answer any more but in its history.",
})
export class TargetWithdrawn extends Written {
  @Field(() => Target, { description: "The revision that was withdrawn." })
  target: Target;
}

@ObjectType({
  simpleResolvers: true,
  description: "The revision of an actual is in no answer any more but in its history.",
})
export class ActualWithdrawn extends Written {
  @Field(() => Actual, { description: "The revision that was withdrawn." })
  actual: Actual;
}

/** A result of a mutation: done, or one of the refusals. */
export function resultOf<T extends object>(name: string, done: ClassType<T>, what: string) {
  return createUnionType({
    name,
    description: `${what}, or why not: Invalid, Conflict or Forbidden. Ask for __typename.`,
    types: () => [done, Invalid, Conflict, Forbidden] as const,
  });
}

export const RecordTargetResult = resultOf("RecordTargetResult", TargetRecorded, "A target on record");
export const ReviseTargetResult = resultOf(
  "ReviseTargetResult",
  TargetRecorded,
  "A new revision of a target",
);
export const WithdrawTargetResult = resultOf("WithdrawTargetResult", TargetWithdrawn, "A withdrawn target");
export const RecordActualResult = resultOf("RecordActualResult", ActualRecorded, "An actual on record");
export const ReviseActualResult = resultOf(
  "ReviseActualResult",
  ActualRecorded,
  "A new revision of an actual",
);
export const WithdrawActualResult = resultOf("WithdrawActualResult", ActualWithdrawn, "A withdrawn actual");
