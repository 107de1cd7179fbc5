import { Attainment, Indicator, IndicatorSeries, Province, SeriesPoint } from "@doichieu/schema";
import { MAIN_PLAN } from "@doichieu/schema/vocabulary";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { loadAttainment } from "../attainments/attainment.loader.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import { findProvince } from "../provinces/province.service.ts";
import { indicatorSeries } from "./series.service.ts";

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
    @Arg("from", () => Int, { nullable: true, description: "First year; left out: the first known." })
    from: number | null,
    @Arg("to", () => Int, { nullable: true, description: "Last year; left out: the last known." })
    to: number | null,
    @Ctx() operation: Operation,
  ): Promise<IndicatorSeries> {
    return indicatorSeries(operation, { province, indicator, plan, from, to });
  }

  @FieldResolver(() => Province, { description: "The province." })
  province(@Root() series: IndicatorSeries, @Ctx() operation: Operation): Promise<Province> {
    return required(findProvince(operation, series.provinceId), `province ${series.provinceId}`);
  }

  @FieldResolver(() => Indicator, { description: "The indicator." })
  indicator(@Root() series: IndicatorSeries, @Ctx() operation: Operation): Promise<Indicator> {
    return required(findIndicator(operation, series.indicatorCode), `indicator ${series.indicatorCode}`);
  }
}

@Resolver(() => SeriesPoint)
export class SeriesPointResolver {
  @FieldResolver(() => [Attainment], { description: "The attainments of the year behind this point." })
  attainments(@Root() point: SeriesPoint, @Ctx() operation: Operation): Promise<Attainment[]> {
    return Promise.all(
      point.attainmentIds.map((id) => required(loadAttainment(operation, id), `attainment ${id}`)),
    );
  }
}
