import { Year } from "@doichieu/schema";
import sql from "sql-template-tag";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { loadYear, yearRows } from "./year.loader.ts";

@Resolver(() => Year)
export class YearResolver {
  @Query(() => [Year], { description: "Years with at least one target or actual, the earliest first." })
  async years(@Ctx() operation: Operation): Promise<Year[]> {
    const rows = await operation.read(sql`SELECT ${yearRows.columns("y")} FROM year y ORDER BY y.value`);
    return rows.map(yearRows.fromRow);
  }

  @Query(() => Year, { nullable: true, description: "One year; null where it has no figures." })
  year(
    @Arg("value", () => Int, { description: "The year, e.g. 2019." }) value: number,
    @Ctx() operation: Operation,
  ): Promise<Year | null> {
    return loadYear(operation, value);
  }
}
