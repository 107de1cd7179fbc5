import { Sector, searchIn } from "@doichieu/schema";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { childrenOf, findSector, listSectors } from "./sector.service.ts";

@Resolver(() => Sector)
export class SectorResolver {
  @Query(() => [Sector], { description: "Sectors, parents before children." })
  sectors(
    @Arg("search", () => String, { nullable: true, description: searchIn("its names, short names or code") })
    search: string | null,
    @Ctx() operation: Operation,
  ): Promise<Sector[]> {
    return listSectors(operation, search);
  }

  @Query(() => Sector, { nullable: true, description: "One sector; null where the code is unknown." })
  sector(
    @Arg("code", () => ID, { description: "Code, e.g. TELECOM." }) code: string,
    @Ctx() operation: Operation,
  ): PromiseOrValue<Sector | null> {
    return findSector(operation, code);
  }

  @FieldResolver(() => Sector, { nullable: true, description: "The sector above it; null at the top." })
  parent(@Root() sector: Sector, @Ctx() operation: Operation): PromiseOrValue<Sector | null> {
    return sector.parentCode === null ? null : findSector(operation, sector.parentCode);
  }

  @FieldResolver(() => [Sector], { description: "The sectors right below it." })
  children(@Root() sector: Sector, @Ctx() operation: Operation): Promise<Sector[]> {
    return childrenOf(operation, sector.code);
  }
}
