import { Attainment, AttainmentChange, AttainmentChanges, LARGEST_PAGE } from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import { loadAttainment } from "../attainments/attainment.loader.ts";
import { attainmentReading } from "../attainments/attainment.reading.ts";
import { Refusal } from "../errors.ts";
import { Operation } from "../operation/operation.ts";

@Resolver(() => AttainmentChanges)
export class AttainmentChangesResolver {
  @FieldResolver(() => [AttainmentChange], {
    description: "The attainments themselves, those whose verdict turned first, then by id.",
  })
  changes(
    @Root() { all }: AttainmentChanges,
    @Arg("first", () => Int, {
      defaultValue: 50,
      description: `How many at most, 0 to ${LARGEST_PAGE}.`,
    })
    first: number,
  ): AttainmentChange[] {
    if (first >= 0 && first <= LARGEST_PAGE) return all.slice(0, first);
    throw new Refusal("PAGE_TOO_LARGE", `first must be 0 to ${LARGEST_PAGE}, not ${first}.`);
  }
}

@Resolver(() => AttainmentChange)
export class AttainmentChangeResolver {
  @FieldResolver(() => Attainment, {
    nullable: true,
    description: "The attainment as it is now; null: there is none any more.",
  })
  attainment(
    @Root() { id }: AttainmentChange,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment | null> {
    return loadAttainment(operation, id, attainmentReading(info));
  }
}
