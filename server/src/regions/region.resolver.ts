import { Region } from "@doichieu/schema";
import { Ctx, Query, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { listRegions } from "./region.service.ts";

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], {
    description:
      "Regions scheme by scheme, those until 30 June 2025 before those since, in Vietnamese order.",
  })
  regions(@Ctx() operation: Operation): Promise<Region[]> {
    return listRegions(operation);
  }
}
