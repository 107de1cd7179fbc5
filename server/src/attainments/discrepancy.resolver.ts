import { Attainment, Discrepancy, Fact } from "@doichieu/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { loadFact } from "../facts/fact.loader.ts";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import { loadAttainment } from "./attainment.loader.ts";

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @FieldResolver(() => Attainment, { description: "The attainment it belongs to." })
  attainment(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): Promise<Attainment> {
    const id = discrepancy.attainmentId;
    return required(loadAttainment(operation, id), `attainment ${id}`);
  }

  @FieldResolver(() => Fact, { description: "The fact that states it." })
  fact(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): Promise<Fact> {
    return required(loadFact(operation, discrepancy.factId), `fact ${discrepancy.factId}`);
  }

  @FieldResolver(() => [Fact], { description: "The other facts it was recomputed from." })
  inputs(@Root() discrepancy: Discrepancy, @Ctx() operation: Operation): Promise<Fact[]> {
    return Promise.all(discrepancy.inputIds.map((id) => required(loadFact(operation, id), `fact ${id}`)));
  }
}
