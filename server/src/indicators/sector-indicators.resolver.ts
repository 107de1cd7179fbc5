import { Indicator, Sector } from "@doichieu/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { indicatorsOf } from "./indicator.service.ts";

@Resolver(() => Sector)
export class SectorIndicatorsResolver {
  @FieldResolver(() => [Indicator], { description: "The indicators of this sector itself." })
  indicators(@Root() sector: Sector, @Ctx() operation: Operation): Promise<Indicator[]> {
    return indicatorsOf(operation, sector.code);
  }
}
