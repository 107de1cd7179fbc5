import {
  ChangedAttainment,
  ChangedAttainmentArgs,
  connectionOf,
  Indicator,
  Province,
  Sector,
  Year,
} from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { findProvince } from "../provinces/province.service.ts";
import { findSector } from "../sectors/sector.service.ts";
import { findYear } from "../years/year.service.ts";
import { loadChangedAttainments } from "./changed-attainment.list.ts";

const ChangedAttainmentConnection = connectionOf(ChangedAttainment, "changed comparisons");

@Resolver(() => ChangedAttainment)
export class ChangedAttainmentResolver {
  @Query(() => ChangedAttainmentConnection, {
    description:
      "What changed between two days: comparisons whose verdict or figures read differently once everything published by each was known (M14): new reports, revisions, and targets that fell due without a result. The newest year first, then by province and indicator in Vietnamese order. Corrections count for both days alike. Over 50,000 facts by the later day: AS_OF_TOO_BROAD.",
  })
  async attainmentChanges(
    @Args(() => ChangedAttainmentArgs) args: ChangedAttainmentArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<ChangedAttainment>> {
    return pageOf(operation, await loadChangedAttainments(operation, args), args, info);
  }

  @FieldResolver(() => Province, { description: "The province it is about." })
  province(@Root() { either }: ChangedAttainment, @Ctx() operation: Operation): PromiseOrValue<Province> {
    return required(findProvince(operation, either.provinceId), "province", either.provinceId);
  }

  @FieldResolver(() => Indicator, { description: "What is measured." })
  indicator(@Root() { either }: ChangedAttainment, @Ctx() operation: Operation): PromiseOrValue<Indicator> {
    return required(findIndicator(operation, either.indicatorCode), "indicator", either.indicatorCode);
  }

  @FieldResolver(() => Sector, { description: "Sector of the indicator." })
  sector(@Root() { either }: ChangedAttainment, @Ctx() operation: Operation): PromiseOrValue<Sector> {
    return required(findSector(operation, either.sectorCode), "sector", either.sectorCode);
  }

  @FieldResolver(() => Year, {
    description: "The year in which the target is due; that of the actual without one.",
  })
  year(@Root() { either }: ChangedAttainment, @Ctx() operation: Operation): PromiseOrValue<Year> {
    return required(findYear(operation, either.yearValue), "year", either.yearValue);
  }
}
