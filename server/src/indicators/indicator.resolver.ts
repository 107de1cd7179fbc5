import { Indicator, IndicatorFilter, Sector } from "@doichieu/schema";
import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from "type-graphql";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { findSector } from "../sectors/sector.service.ts";
import { nearlyMetThreshold } from "./indicator.rules.ts";
import { findIndicator, listIndicators } from "./indicator.service.ts";

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], { description: "Indicators in the order of the data." })
  indicators(
    @Arg("filter", () => IndicatorFilter, { nullable: true, description: "Which indicators to list." })
    filter: IndicatorFilter | null,
    @Ctx() operation: Operation,
  ): Promise<Indicator[]> {
    return listIndicators(operation, filter);
  }

  @Query(() => Indicator, { nullable: true, description: "One indicator; null where the code is unknown." })
  indicator(
    @Arg("code", () => ID, { description: "Code, e.g. TELECOM_REVENUE." }) code: string,
    @Ctx() operation: Operation,
  ): PromiseOrValue<Indicator | null> {
    return findIndicator(operation, code);
  }

  @FieldResolver(() => Sector, { description: "The sector it belongs to." })
  sector(@Root() indicator: Indicator, @Ctx() operation: Operation): PromiseOrValue<Sector> {
    return required(findSector(operation, indicator.sectorCode), "sector", indicator.sectorCode);
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description:
      "What a weighted mean over provinces weighs it by; null where it is not averaged or the weight is unknown.",
  })
  weightIndicator(
    @Root() indicator: Indicator,
    @Ctx() operation: Operation,
  ): PromiseOrValue<Indicator | null> {
    const code = indicator.weightIndicatorCode;
    return code === null ? null : findIndicator(operation, code);
  }

  @FieldResolver(() => Float, {
    description: "Largest shortfall still called nearly met, as a share of |target|: 0.05 is 5% (M3).",
  })
  nearlyMetThreshold(@Root() indicator: Indicator): number {
    return nearlyMetThreshold(indicator);
  }
}
