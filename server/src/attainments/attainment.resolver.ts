import {
  Attainment,
  AttainmentListArgs,
  AttainmentState,
  Indicator,
  IsoDate,
  Province,
  Sector,
  Source,
  TrendPoint,
  Year,
} from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { findProvince } from "../provinces/province.service.ts";
import { findSector } from "../sectors/sector.service.ts";
import { findSource } from "../sources/source.service.ts";
import { findYear } from "../years/year.service.ts";
import { AttainmentConnection } from "./attainment.connection.ts";
import { attainmentList } from "./attainment.list.ts";
import { findAttainmentOn, loadAttainment } from "./attainment.loader.ts";
import { attainmentReading } from "./attainment.reading.ts";
import { loadHistory } from "./history.service.ts";
import { loadPredecessors } from "./predecessors.loader.ts";
import { loadTrend } from "./trend.loader.ts";

@Resolver(() => Attainment)
export class AttainmentResolver {
  @Query(() => AttainmentConnection, { description: "Comparisons of targets with actuals." })
  async attainments(
    @Args(() => AttainmentListArgs) args: AttainmentListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Attainment>> {
    const list = await attainmentList(operation, args, attainmentReading(info));
    return pageOf(operation, list, args, info);
  }

  @Query(() => Attainment, {
    nullable: true,
    description:
      "One attainment; null where the id is unknown, or where there was none yet by the day asked about.",
  })
  attainment(
    @Arg("id", () => ID, { description: "Id, e.g. vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN." }) id: string,
    @Arg("asOf", () => IsoDate, {
      nullable: true,
      description:
        "As it stood once everything published by this day was out (M14), its explanation, history and trend with it; left out: as it stands today.",
    })
    asOf: string | null,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment | null> {
    const reading = attainmentReading(info);
    return asOf ? findAttainmentOn(operation, id, asOf, reading) : loadAttainment(operation, id, reading);
  }

  @FieldResolver(() => Province, { description: "The province it is about." })
  province(@Root() attainment: Attainment, @Ctx() operation: Operation): PromiseOrValue<Province> {
    return required(findProvince(operation, attainment.provinceId), "province", attainment.provinceId);
  }

  @FieldResolver(() => Indicator, { description: "What is measured." })
  indicator(@Root() attainment: Attainment, @Ctx() operation: Operation): PromiseOrValue<Indicator> {
    const code = attainment.indicatorCode;
    return required(findIndicator(operation, code), "indicator", code);
  }

  @FieldResolver(() => Sector, { description: "Sector of the indicator." })
  sector(@Root() attainment: Attainment, @Ctx() operation: Operation): PromiseOrValue<Sector> {
    return required(findSector(operation, attainment.sectorCode), "sector", attainment.sectorCode);
  }

  @FieldResolver(() => Year, {
    description: "The year in which the target is due; that of the actual without one.",
  })
  year(@Root() attainment: Attainment, @Ctx() operation: Operation): PromiseOrValue<Year> {
    return required(findYear(operation, attainment.yearValue), "year", attainment.yearValue);
  }

  @FieldResolver(() => [Source], { description: "The reports behind target and actual, by id." })
  sources(@Root() attainment: Attainment, @Ctx() operation: Operation): Promise<Source[]> {
    return Promise.all(attainment.sourceIds.map((id) => required(findSource(operation, id), "source", id)));
  }

  @FieldResolver(() => [AttainmentState], {
    description:
      "How it came to stand as it does (M14): one state for each day whose reports changed it, the earliest first; a withdrawn figure is in none of them.",
  })
  history(@Root() attainment: Attainment, @Ctx() operation: Operation): Promise<AttainmentState[]> {
    return loadHistory(operation, attainment);
  }

  @FieldResolver(() => [TrendPoint], {
    description:
      "Actuals of every year known from the attainments of this indicator and province, in this measure and through the same month; the earliest first.",
  })
  trend(@Root() attainment: Attainment, @Ctx() operation: Operation): Promise<TrendPoint[]> {
    return loadTrend(operation, attainment);
  }

  @FieldResolver(() => [Attainment], {
    description:
      "What the units that its province was put together from reported of the same indicator and year (M13), by their names; a unit that reported nothing has none. Empty where the province was not put together.",
  })
  predecessors(
    @Root() attainment: Attainment,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment[]> {
    return loadPredecessors(operation, attainment, attainmentReading(info));
  }
}
