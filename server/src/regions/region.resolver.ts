import { Region } from "@doichieu/schema";
import sql from "sql-template-tag";
import { Ctx, Query, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { regionRows } from "./region.rows.ts";

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], {
    description: "Regions of both schemes, those until 30 June 2025 first, in Vietnamese order.",
  })
  async regions(@Ctx() operation: Operation): Promise<Region[]> {
    const rows = await operation.read(
      sql`SELECT ${regionRows.columns("r")} FROM region r ORDER BY r.scheme DESC, r.sort_key, r.id`,
    );
    return rows.map(regionRows.fromRow);
  }
}
