import { Year } from "@doichieu/schema";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { findYear, listYears } from "./year.service.ts";

@Resolver(() => Year)
export class YearResolver {
  @Query(() => [Year], { description: "Years with at least one target or actual, the earliest first." })
  years(@Ctx() operation: Operation): Promise<Year[]> {
    return listYears(operation);
  }

  @Query(() => Year, { nullable: true, description: "One year; null where it has no figures." })
  year(
    @Arg("value", () => Int, { description: "The year, e.g. 2019." }) value: number,
    @Ctx() operation: Operation,
  ): PromiseOrValue<Year | null> {
    return findYear(operation, value);
  }
}
