import {
  Attainment,
  AttainmentPageArgs,
  connectionOf,
  Discrepancy,
  Fact,
  Indicator,
  Province,
  Year,
} from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { findAttainmentAsOf, loadAttainment } from "../attainments/attainment.loader.ts";
import { attainmentReading } from "../attainments/attainment.reading.ts";
import { loadFact } from "../facts/fact.loader.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { findProvince } from "../provinces/province.service.ts";
import { findYear } from "../years/year.service.ts";
import { discrepancyList, type FoundDiscrepancy } from "./discrepancy.list.ts";

const DiscrepancyConnection = connectionOf(Discrepancy, "discrepancies");

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @Query(() => DiscrepancyConnection, {
    description:
      "Stated figures that the other facts contradict beyond rounding (M9), for a person to look at: the newest year first, then by province and indicator in Vietnamese order.",
  })
  async discrepancies(
    @Args(() => AttainmentPageArgs) args: AttainmentPageArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Discrepancy>> {
    return pageOf(operation, await discrepancyList(operation, args.filter), args, info);
  }

  @FieldResolver(() => Attainment, { description: "The attainment it belongs to." })
  attainment(
    @Root() discrepancy: FoundDiscrepancy,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment> {
    const { attainmentId: id, asked } = discrepancy;
    const reading = attainmentReading(info);
    const loading = asked
      ? findAttainmentAsOf(operation, id, asked, reading)
      : loadAttainment(operation, id, reading);
    return required<Attainment>(loading, "attainment", id);
  }

  @FieldResolver(() => Province, { description: "The province it is about." })
  province(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): PromiseOrValue<Province> {
    return required(findProvince(operation, discrepancy.provinceId), "province", discrepancy.provinceId);
  }

  @FieldResolver(() => Indicator, { description: "What is measured." })
  indicator(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): PromiseOrValue<Indicator> {
    const code = discrepancy.indicatorCode;
    return required(findIndicator(operation, code), "indicator", code);
  }

  @FieldResolver(() => Year, { description: "The attainment's year." })
  year(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): PromiseOrValue<Year> {
    return required(findYear(operation, discrepancy.yearValue), "year", discrepancy.yearValue);
  }

  @FieldResolver(() => Fact, { description: "The fact that states it." })
  fact(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): Promise<Fact> {
    return required(loadFact(operation, discrepancy.factId), "fact", discrepancy.factId);
  }

  @FieldResolver(() => [Fact], { description: "The other facts it was recomputed from." })
  inputs(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): Promise<Fact[]> {
    return Promise.all(discrepancy.inputIds.map((id) => required(loadFact(operation, id), "fact", id)));
  }
}
