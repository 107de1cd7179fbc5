import { Attainment, Discrepancy } from "@doichieu/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { discrepanciesOf } from "./discrepancy.loader.ts";

@Resolver(() => Attainment)
export class AttainmentDiscrepanciesResolver {
  @FieldResolver(() => [Discrepancy], {
    description:
      "Stated figures that the other facts contradict beyond rounding (M9); empty where all agree.",
  })
  discrepancies(@Root() attainment: Attainment, @Ctx() operation: Operation): Promise<Discrepancy[]> {
    return discrepanciesOf(operation, attainment);
  }
}
