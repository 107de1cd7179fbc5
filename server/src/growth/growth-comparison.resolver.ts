import {
  Amount,
  AttainmentListArgs,
  connectionOf,
  GrowthComparison,
  Indicator,
  Province,
  Year,
} from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { growthGapOf, lastGrowthGapOf } from "../attainments/growth-gaps.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { findProvince } from "../provinces/province.service.ts";
import { findYear } from "../years/year.service.ts";
import { growthComparisonList, loadGrowthComparisonsOfYear } from "./growth-comparison.list.ts";

const GrowthComparisonConnection = connectionOf(GrowthComparison, "growth comparisons");

function indicatorOf({ attainment }: GrowthComparison, operation: Operation): PromiseOrValue<Indicator> {
  const code = attainment.indicatorCode;
  return required(findIndicator(operation, code), "indicator", code);
}

@Resolver(() => GrowthComparison)
export class GrowthComparisonResolver {
  @Query(() => GrowthComparisonConnection, {
    description:
      "Growth targets against achieved growth: every attainment whose target is known as growth, stated or derived. Ordered by GAP it goes by the gap in percentage points.",
  })
  async growthComparisons(
    @Args(() => AttainmentListArgs) args: AttainmentListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<GrowthComparison>> {
    return pageOf(operation, await growthComparisonList(operation, args, info), args, info);
  }

  @FieldResolver(() => Province, { description: "The province it is about." })
  province(@Root() { attainment }: GrowthComparison, @Ctx() operation: Operation): PromiseOrValue<Province> {
    return required(findProvince(operation, attainment.provinceId), "province", attainment.provinceId);
  }

  @FieldResolver(() => Indicator, { description: "What is measured." })
  indicator(@Root() comparison: GrowthComparison, @Ctx() operation: Operation): PromiseOrValue<Indicator> {
    return indicatorOf(comparison, operation);
  }

  @FieldResolver(() => Year, { description: "The year in which the target is due." })
  year(@Root() { attainment }: GrowthComparison, @Ctx() operation: Operation): PromiseOrValue<Year> {
    return required(findYear(operation, attainment.yearValue), "year", attainment.yearValue);
  }

  @FieldResolver(() => Amount, {
    nullable: true,
    description:
      "Achieved growth − growth asked for, in percentage points, at the end that has to be reached (M4). Null where the achieved growth is unknown, or counts through other months than the target while the target is no growth itself (M6), or both are bounds that leave every gap open.",
  })
  async gap(@Root() comparison: GrowthComparison, @Ctx() operation: Operation): Promise<Amount | null> {
    const { direction } = await indicatorOf(comparison, operation);
    return growthGapOf(comparison.attainment, direction);
  }

  @FieldResolver(() => Amount, {
    nullable: true,
    description:
      "Last year's growth − this year's growth asked for, in percentage points, at the end that has to be reached. Null where last year's growth is unknown or counts through other months than the target (M6), or both are bounds that leave every gap open.",
  })
  async lastGap(@Root() comparison: GrowthComparison, @Ctx() operation: Operation): Promise<Amount | null> {
    const { direction } = await indicatorOf(comparison, operation);
    return lastGrowthGapOf(comparison.attainment, direction);
  }
}

@Resolver(() => Year)
export class YearGrowthResolver {
  @FieldResolver(() => GrowthComparisonConnection, {
    description: "Its growth targets against achieved growth, as the query of this name gives them.",
  })
  growthComparisons(
    @Root() year: Year,
    @Args(() => AttainmentListArgs) args: AttainmentListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<GrowthComparison>> {
    return loadGrowthComparisonsOfYear(operation, year.value, args, info);
  }
}
