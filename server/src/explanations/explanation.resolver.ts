import {
  Attainment,
  Explanation,
  ExplanationInput,
  ExplanationStep,
  Fact,
  StatedCheck,
} from "@doichieu/schema";
import { Locale } from "@doichieu/schema/vocabulary";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { loadFact } from "../facts/fact.loader.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import { explanationOf } from "./explanation.service.ts";

const inLocale = () =>
  Arg("locale", () => Locale, { defaultValue: Locale.VI, description: "Language of the words." });

@Resolver(() => Attainment)
export class AttainmentExplanationResolver {
  @FieldResolver(() => Explanation, { description: "How it came to be, worked out from the stated figures." })
  explanation(@Root() attainment: Attainment, @Ctx() operation: Operation): Promise<Explanation> {
    return explanationOf(operation, attainment);
  }
}

@Resolver(() => ExplanationInput)
export class ExplanationInputResolver {
  @FieldResolver(() => Fact, { description: "The stated figure." })
  fact(@Root() input: ExplanationInput, @Ctx() operation: Operation): Promise<Fact> {
    return required(loadFact(operation, input.factId), "fact", input.factId);
  }

  @FieldResolver(() => String, { description: "What it is here, in words." })
  role(@Root() input: ExplanationInput, @inLocale() locale: Locale): string {
    return input.roleWords[locale];
  }
}

@Resolver(() => ExplanationStep)
export class ExplanationStepResolver {
  @FieldResolver(() => String, { description: "What the step does, in words." })
  title(@Root() step: ExplanationStep, @inLocale() locale: Locale): string {
    return step.titleWords[locale];
  }

  @FieldResolver(() => String, { description: "The step with its numbers, enough to redo it by hand." })
  formula(@Root() step: ExplanationStep, @inLocale() locale: Locale): string {
    return step.formulaWords[locale];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What else there is to know; null where there is nothing.",
  })
  note(@Root() step: ExplanationStep, @inLocale() locale: Locale): string | null {
    return step.noteWords?.[locale] ?? null;
  }
}

@Resolver(() => StatedCheck)
export class StatedCheckResolver {
  @FieldResolver(() => [Fact], { description: "The facts it was recomputed from." })
  inputs(@Root() check: StatedCheck, @Ctx() operation: Operation): Promise<Fact[]> {
    return Promise.all(check.inputIds.map((id) => required(loadFact(operation, id), "fact", id)));
  }
}
