import { Field, ID, ObjectType } from "type-graphql";
import { AbsenceReason, CheckedField } from "../vocabulary/absence.ts";
import type { Words } from "../vocabulary/locale.ts";
import { StatedVerdict, Verdict } from "../vocabulary/verdict.ts";
import { Amount } from "./amount.ts";
import { PaceLevel } from "./pace.ts";

/** `fact` and `role(locale)` are resolved by the server's explanations feature. */
@ObjectType({
  simpleResolvers: true,
  description: "One stated figure that an attainment rests on, as printed.",
})
export class ExplanationInput {
  @Field(() => ID, { description: "Short name within this explanation: F1, F2, …" })
  key: string;

  factId: string;
  roleWords: Words;
}

/** `title`, `formula` and `note` take a locale and are resolved by the server's explanations feature. */
@ObjectType({ simpleResolvers: true, description: "One step from the figures to the verdict, by rule." })
export class ExplanationStep {
  @Field(() => [ID], { description: "Numbers of the rules applied: M1 to M15, D1 to D13." })
  rules: string[];

  titleWords: Words;
  formulaWords: Words;
  noteWords: Words | null;

  @Field(() => Amount, {
    nullable: true,
    description: "What the step works out; null where it gives a verdict or words.",
  })
  result: Amount | null;

  @Field(() => Verdict, { nullable: true, description: "The verdict the step gives; null for other steps." })
  verdict: Verdict | null;

  @Field(() => AbsenceReason, {
    nullable: true,
    description: "Why the step gives nothing; null where it gives something.",
  })
  absence: AbsenceReason | null;
}

/** `inputs` is resolved by the server's explanations feature. */
@ObjectType({
  simpleResolvers: true,
  description: "A stated figure held against the same figure recomputed from the other facts (M9).",
})
export class StatedCheck {
  @Field(() => CheckedField, { description: "What is checked." })
  field: CheckedField;

  @Field(() => Amount, {
    nullable: true,
    description: "As stated; null for a verdict or where the report states none.",
  })
  stated: Amount | null;

  @Field(() => Amount, {
    nullable: true,
    description: "Recomputed from the other facts; null for a verdict or where they do not give it.",
  })
  computed: Amount | null;

  @Field(() => StatedVerdict, {
    nullable: true,
    description: "The report's verdict; null for a figure or where it gives none.",
  })
  statedVerdict: StatedVerdict | null;

  @Field(() => Verdict, { nullable: true, description: "The verdict by M3; null for a figure." })
  computedVerdict: Verdict | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Could they be equal given their rounding? Null where only one of the two is known, or the verdict neither agrees nor disagrees.",
  })
  agrees: boolean | null;

  /** Ids of the facts it was recomputed from. */
  inputIds: string[];
}

/** How an attainment came to be; worked out when asked for, from the facts of its province and indicator. */
@ObjectType({
  simpleResolvers: true,
  description:
    "How an attainment came to be: inputs as printed, steps by rule, stated figures against recomputed ones.",
})
export class Explanation {
  @Field(() => [ExplanationInput], { description: "The stated figures it rests on." })
  inputs: ExplanationInput[];

  @Field(() => [ExplanationStep], { description: "Steps in order, enough to redo it by hand." })
  steps: ExplanationStep[];

  @Field(() => [StatedCheck], { description: "Stated figures against recomputed ones." })
  checks: StatedCheck[];

  @Field(() => Amount, {
    nullable: true,
    description:
      "The target given the rounding of its inputs, where it is derived; null for a stated target.",
  })
  targetRounding: Amount | null;

  @Field(() => [PaceLevel], {
    description:
      "The levels that the pace of a plan period is read from (M10), oldest first: the last one before the period, where there is one, then those inside it up to the one the target is held against. Empty for an annual target and for one of growth or change.",
  })
  paceLevels: PaceLevel[];
}
