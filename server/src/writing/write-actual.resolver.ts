import { ActualInput, RecordActualResult, ReviseActualResult, WithdrawActualResult } from "@doichieu/schema";
import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { expectedRevisionIs, inputIs, withdrawnIdIs } from "./fact-arguments.ts";
import { actualChanges } from "./fact-changes.service.ts";

@Resolver()
export class WriteActualResolver {
  @Mutation(() => RecordActualResult, {
    description:
      "Records an actual that is new, or that a source states which has not spoken on it (another revision, M14). The same words again change nothing; another value from the same source is a Conflict. Takes the role EDITOR.",
  })
  recordActual(
    @Arg("input", () => ActualInput, { description: inputIs }) input: ActualInput,
    @Ctx() operation: Operation,
  ): Promise<typeof RecordActualResult> {
    return actualChanges.record(operation, input);
  }

  @Mutation(() => ReviseActualResult, {
    description:
      "Records a new revision of an actual, unless another came after the one the writer has seen (Conflict). Takes the role EDITOR.",
  })
  reviseActual(
    @Arg("input", () => ActualInput, { description: inputIs }) input: ActualInput,
    @Arg("expectedRevision", () => Int, { description: expectedRevisionIs }) expectedRevision: number,
    @Ctx() operation: Operation,
  ): Promise<typeof ReviseActualResult> {
    return actualChanges.revise(operation, input, expectedRevision);
  }

  @Mutation(() => WithdrawActualResult, {
    description:
      "Takes a revision that was an error out of every answer but its history; the one before it counts again (M14). Takes the role EDITOR.",
  })
  withdrawActual(
    @Arg("id", () => ID, { description: withdrawnIdIs }) id: string,
    @Ctx() operation: Operation,
  ): Promise<typeof WithdrawActualResult> {
    return actualChanges.withdraw(operation, id);
  }
}
