import {
  IndicatorInput,
  SaveIndicatorResult,
  SaveSectorResult,
  SaveSourceResult,
  SectorInput,
  SourceInput,
} from "@doichieu/schema";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { saveIndicator, saveSector, saveSource } from "./save-row.service.ts";

const versionIs =
  "Version of the row as the writer has seen it; left out: it is to be new. One that reads otherwise by now is a Conflict.";
const asAWhole = "The whole row, as it is to read.";

@Resolver()
export class SaveRowResolver {
  @Mutation(() => SaveSourceResult, {
    description:
      "Adds a source, or replaces one that still reads as the writer has seen it. Another date may turn verdicts, because later reports count before earlier ones (M14). Takes the role EDITOR.",
  })
  saveSource(
    @Arg("input", () => SourceInput, { description: asAWhole }) input: SourceInput,
    @Arg("expectedVersion", () => ID, { nullable: true, description: versionIs })
    expectedVersion: string | null,
    @Ctx() operation: Operation,
  ): Promise<typeof SaveSourceResult> {
    return saveSource(operation, input, expectedVersion ?? null);
  }

  @Mutation(() => SaveIndicatorResult, {
    description:
      "Adds an indicator, or replaces one that still reads as the writer has seen it. Another unit, direction or range may turn verdicts. Takes the role ADMIN.",
  })
  saveIndicator(
    @Arg("input", () => IndicatorInput, { description: asAWhole }) input: IndicatorInput,
    @Arg("expectedVersion", () => ID, { nullable: true, description: versionIs })
    expectedVersion: string | null,
    @Ctx() operation: Operation,
  ): Promise<typeof SaveIndicatorResult> {
    return saveIndicator(operation, input, expectedVersion ?? null);
  }

  @Mutation(() => SaveSectorResult, {
    description:
      "Adds a sector, or replaces one that still reads as the writer has seen it. Takes the role ADMIN.",
  })
  saveSector(
    @Arg("input", () => SectorInput, { description: asAWhole }) input: SectorInput,
    @Arg("expectedVersion", () => ID, { nullable: true, description: versionIs })
    expectedVersion: string | null,
    @Ctx() operation: Operation,
  ): Promise<typeof SaveSectorResult> {
    return saveSector(operation, input, expectedVersion ?? null);
  }
}
