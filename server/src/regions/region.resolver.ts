import { Region, searchIn } from "@doichieu/schema";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { listRegions } from "./region.service.ts";

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], {
    description:
      "Regions scheme by scheme, those until 30 June 2025 before those since, in Vietnamese order.",
  })
  regions(
    @Arg("search", () => String, { nullable: true, description: searchIn("its names or id") })
    search: string | null,
    @Ctx() operation: Operation,
  ): Promise<Region[]> {
    return listRegions(operation, search);
  }
}
