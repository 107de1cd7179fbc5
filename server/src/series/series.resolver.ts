import { Attainment, Indicator, IndicatorSeries, Province, SeriesArgs, SeriesPoint } from "@doichieu/schema";
import { MAIN_PLAN } from "@doichieu/schema/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { attainmentReading } from "../attainments/attainment.reading.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { findProvince } from "../provinces/province.service.ts";
import { attainmentsOfPoint, indicatorSeries } from "./series.service.ts";

@Resolver(() => IndicatorSeries)
export class SeriesResolver {
  @Query(() => IndicatorSeries, {
    description:
      "Every year known of one indicator in one province under one plan, years known only through derivation included.",
  })
  indicatorSeries(
    @Arg("province", () => ID, { description: "Id of the province." }) province: string,
    @Arg("indicator", () => ID, { description: "Code of the indicator." }) indicator: string,
    @Arg("plan", () => ID, { defaultValue: MAIN_PLAN, description: "Name of the plan." }) plan: string,
    @Args(() => SeriesArgs) args: SeriesArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IndicatorSeries> {
    return indicatorSeries(operation, { province, indicator, plan, ...args }, info);
  }

  @FieldResolver(() => Province, { description: "The province." })
  province(@Root() series: IndicatorSeries, @Ctx() operation: Operation): PromiseOrValue<Province> {
    return required(findProvince(operation, series.provinceId), "province", series.provinceId);
  }

  @FieldResolver(() => Indicator, { description: "The indicator." })
  indicator(@Root() series: IndicatorSeries, @Ctx() operation: Operation): PromiseOrValue<Indicator> {
    return required(findIndicator(operation, series.indicatorCode), "indicator", series.indicatorCode);
  }
}

@Resolver(() => SeriesPoint)
export class SeriesPointResolver {
  @FieldResolver(() => [Attainment], { description: "The attainments of the year behind this point." })
  attainments(
    @Root() point: SeriesPoint,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment[]> {
    return attainmentsOfPoint(operation, point, attainmentReading(info));
  }
}
