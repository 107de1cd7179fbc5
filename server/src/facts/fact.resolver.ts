import { Amount, Fact, Indicator, Province, Source, Target, Year } from "@doichieu/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { findProvince } from "../provinces/province.service.ts";
import { findSource } from "../sources/source.service.ts";
import { findYear } from "../years/year.service.ts";
import { statedAmount } from "./fact.amount.ts";
import { loadActualHistory, loadTargetHistory } from "./fact.history.ts";

/** Says in which order a history comes. */
export const inOrderOfRevisions =
  ", itself and withdrawn ones included, in the order of M14: by publication, then status, then recording; isCurrent marks the one that counts.";

/** What targets and actuals have in common. */
@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => Province, { description: "The province it is about." })
  province(@Root() fact: Fact, @Ctx() operation: Operation): PromiseOrValue<Province> {
    return required(findProvince(operation, fact.provinceId), "province", fact.provinceId);
  }

  @FieldResolver(() => Indicator, { description: "What it measures." })
  indicator(@Root() fact: Fact, @Ctx() operation: Operation): PromiseOrValue<Indicator> {
    return required(findIndicator(operation, fact.indicatorCode), "indicator", fact.indicatorCode);
  }

  @FieldResolver(() => Year, { description: "The year it is about; the last year of a plan period." })
  year(@Root() fact: Fact, @Ctx() operation: Operation): PromiseOrValue<Year> {
    return required(findYear(operation, fact.yearValue), "year", fact.yearValue);
  }

  @FieldResolver(() => Source, { description: "The report that states it." })
  source(@Root() fact: Fact, @Ctx() operation: Operation): PromiseOrValue<Source> {
    return required(findSource(operation, fact.sourceId), "source", fact.sourceId);
  }

  @FieldResolver(() => [Fact], { description: `Every revision of this figure${inOrderOfRevisions}` })
  history(@Root() fact: Fact, @Ctx() operation: Operation): Promise<Fact[]> {
    return fact instanceof Target
      ? loadTargetHistory(operation, fact.factKey)
      : loadActualHistory(operation, fact.factKey);
  }

  @FieldResolver(() => Amount, { description: "The figure as stated, in its measure." })
  amount(@Root() fact: Fact, @Ctx() operation: Operation): Promise<Amount> {
    return statedAmount(operation, fact);
  }
}
