import { Province, Region } from "@doichieu/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { provincesOfRegion } from "./province.service.ts";

@Resolver(() => Region)
export class RegionProvincesResolver {
  @FieldResolver(() => [Province], { description: "Its provinces in Vietnamese order." })
  provinces(@Root() region: Region, @Ctx() operation: Operation): Promise<Province[]> {
    return provincesOfRegion(operation, region.id);
  }
}
