import { Attainment, AttainmentListArgs, Fact, Indicator, Province, Year } from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { AttainmentConnection } from "./attainment.connection.ts";
import {
  loadAttainmentsOfIndicator,
  loadAttainmentsOfProvince,
  loadAttainmentsOfYear,
} from "./attainment.loader.ts";
import { attainmentReading } from "./attainment.reading.ts";
import { loadAttainmentOfFact } from "./fact-attainment.loader.ts";

@Resolver(() => Province)
export class ProvinceAttainmentsResolver {
  @FieldResolver(() => AttainmentConnection, { description: "Its attainments." })
  attainments(
    @Root() province: Province,
    @Args(() => AttainmentListArgs) args: AttainmentListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Attainment>> {
    return loadAttainmentsOfProvince(operation, province.id, args, info);
  }
}

@Resolver(() => Indicator)
export class IndicatorAttainmentsResolver {
  @FieldResolver(() => AttainmentConnection, { description: "Its attainments in every province." })
  attainments(
    @Root() indicator: Indicator,
    @Args(() => AttainmentListArgs) args: AttainmentListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Attainment>> {
    return loadAttainmentsOfIndicator(operation, indicator.code, args, info);
  }
}

@Resolver(() => Year)
export class YearAttainmentsResolver {
  @FieldResolver(() => AttainmentConnection, { description: "Its attainments in every province." })
  attainments(
    @Root() year: Year,
    @Args(() => AttainmentListArgs) args: AttainmentListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Attainment>> {
    return loadAttainmentsOfYear(operation, year.value, args, info);
  }
}

@Resolver(() => Fact)
export class FactAttainmentResolver {
  @FieldResolver(() => Attainment, {
    nullable: true,
    description:
      "The comparison it went into, of the province as it was: that of the same indicator and year; of several the one of its own plan, then of its own measure. A revision that was replaced or withdrawn names the same one. Null where it only serves as the base of another year.",
  })
  attainment(
    @Root() fact: Fact,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment | null> {
    return loadAttainmentOfFact(operation, fact, attainmentReading(info));
  }
}
