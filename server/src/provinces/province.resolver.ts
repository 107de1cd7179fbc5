import { NoteTile, Province, ProvinceFilter, Region } from "@doichieu/schema";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { findRegion } from "../regions/region.service.ts";
import { noteTilesOf } from "./note-tile.service.ts";
import { findProvince, listProvinces, predecessorsOf, successorsOf } from "./province.service.ts";

@Resolver(() => Province)
export class ProvinceResolver {
  @Query(() => [Province], {
    description:
      "Countries, then the provinces of each scheme: the 63 until 30 June 2025, the 34 since; each in Vietnamese order.",
  })
  provinces(
    @Arg("filter", () => ProvinceFilter, { nullable: true, description: "Which provinces to list." })
    filter: ProvinceFilter | null,
    @Ctx() operation: Operation,
  ): Promise<Province[]> {
    return listProvinces(operation, filter);
  }

  @Query(() => Province, { nullable: true, description: "One province; null where the id is unknown." })
  province(
    @Arg("id", () => ID, { description: "Id with its scheme, e.g. vn63-89." }) id: string,
    @Ctx() operation: Operation,
  ): PromiseOrValue<Province | null> {
    return findProvince(operation, id);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: "Its region; null where it has none, as a country.",
  })
  region(@Root() province: Province, @Ctx() operation: Operation): PromiseOrValue<Region | null> {
    return province.regionId === null ? null : findRegion(operation, province.regionId);
  }

  @FieldResolver(() => [Province], {
    description:
      "The unit that took over from it (M13), for Viet Nam in 2025; empty for today's units and countries.",
  })
  successors(@Root() province: Province, @Ctx() operation: Operation): Promise<Province[]> {
    return successorsOf(operation, province.id);
  }

  @FieldResolver(() => [Province], {
    description:
      "The units it was made of (M13), for Viet Nam in 2025; empty where it has always been and for countries.",
  })
  predecessors(@Root() province: Province, @Ctx() operation: Operation): Promise<Province[]> {
    return predecessorsOf(operation, province.id);
  }

  @FieldResolver(() => [NoteTile], {
    description: "Tiles that name parts of it and carry no figures, from north to south; empty for most.",
  })
  noteTiles(@Root() province: Province, @Ctx() operation: Operation): Promise<NoteTile[]> {
    return noteTilesOf(operation, province.id);
  }
}
