import { RecordTargetResult, ReviseTargetResult, TargetInput, WithdrawTargetResult } from "@doichieu/schema";
import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { expectedRevisionIs, inputIs, withdrawnIdIs } from "./fact-arguments.ts";
import { targetChanges } from "./fact-changes.service.ts";

@Resolver()
export class WriteTargetResolver {
  @Mutation(() => RecordTargetResult, {
    description:
      "Records a target that is new, or that a source states which has not spoken on it (another revision, M14). The same words again change nothing; another value from the same source is a Conflict. Takes the role EDITOR.",
  })
  recordTarget(
    @Arg("input", () => TargetInput, { description: inputIs }) input: TargetInput,
    @Ctx() operation: Operation,
  ): Promise<typeof RecordTargetResult> {
    return targetChanges.record(operation, input);
  }

  @Mutation(() => ReviseTargetResult, {
    description:
      "Records a new revision of a target, unless another came after the one the writer has seen (Conflict). Takes the role EDITOR.",
  })
  reviseTarget(
    @Arg("input", () => TargetInput, { description: inputIs }) input: TargetInput,
    @Arg("expectedRevision", () => Int, { description: expectedRevisionIs }) expectedRevision: number,
    @Ctx() operation: Operation,
  ): Promise<typeof ReviseTargetResult> {
    return targetChanges.revise(operation, input, expectedRevision);
  }

  @Mutation(() => WithdrawTargetResult, {
    description:
      "Takes a revision that was an error out of every answer but its history; the one before it counts again (M14). Takes the role EDITOR.",
  })
  withdrawTarget(
    @Arg("id", () => ID, { description: withdrawnIdIs }) id: string,
    @Ctx() operation: Operation,
  ): Promise<typeof WithdrawTargetResult> {
    return targetChanges.withdraw(operation, id);
  }
}
