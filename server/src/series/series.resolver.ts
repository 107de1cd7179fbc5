import { Attainment, Indicator, IndicatorSeries, IsoDate, Province, SeriesPoint } from "@doichieu/schema";
import { Boundaries, MAIN_PLAN } from "@doichieu/schema/vocabulary";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
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
    @Arg("from", () => Int, { nullable: true, description: "First year; left out: the first known." })
    from: number | null,
    @Arg("to", () => Int, { nullable: true, description: "Last year; left out: the last known." })
    to: number | null,
    @Arg("boundaries", () => Boundaries, {
      defaultValue: Boundaries.AS_REPORTED,
      description:
        "AS_REPORTED: the province as it was. CURRENT: today's unit, restated years joined with those reported since (M13).",
    })
    boundaries: Boundaries,
    @Arg("asOf", () => IsoDate, {
      nullable: true,
      description:
        "As it stood once everything published by this day was out (M14); left out: as it stands today.",
    })
    asOf: string | null,
    @Ctx() operation: Operation,
  ): Promise<IndicatorSeries> {
    return indicatorSeries(operation, { province, indicator, plan, from, to, boundaries, asOf });
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
    return attainmentsOfPoint(operation, point);
  }
}
