import { Actual, ActualListArgs, connectionOf, PageArgs, Source } from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { loadActualHistory } from "./fact.history.ts";
import { currentActuals } from "./fact.list.ts";
import { loadActualsOfSource } from "./fact.loader.ts";
import { inOrderOfRevisions } from "./fact.resolver.ts";

const ActualConnection = connectionOf(Actual, "actuals");

@Resolver(() => Actual)
export class ActualResolver {
  @Query(() => ActualConnection, {
    description: "Actuals as stated: of each, the revision that counts today (M14).",
  })
  async actuals(
    @Args(() => ActualListArgs) args: ActualListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Actual>> {
    return pageOf(operation, await currentActuals(operation, args.filter, args.orderBy), args, info);
  }

  @FieldResolver(() => [Actual], { description: `Every revision of this actual${inOrderOfRevisions}` })
  history(@Root() actual: Actual, @Ctx() operation: Operation): Promise<Actual[]> {
    return loadActualHistory(operation, actual.factKey);
  }
}

@Resolver(() => Source)
export class SourceActualsResolver {
  @FieldResolver(() => ActualConnection, {
    description: "The actuals it states, in the order of its paragraphs; those replaced since included.",
  })
  actuals(
    @Root() source: Source,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Actual>> {
    return loadActualsOfSource(operation, source.id, page, info);
  }
}
