import { connectionOf, PageArgs, Source, Target, TargetListArgs } from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { loadTargetHistory } from "./fact.history.ts";
import { currentTargets } from "./fact.list.ts";
import { loadTargetsOfSource } from "./fact.loader.ts";
import { inOrderOfRevisions } from "./fact.resolver.ts";

const TargetConnection = connectionOf(Target, "targets");

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => TargetConnection, {
    description: "Targets as stated: of each, the revision that counts today (M14).",
  })
  async targets(
    @Args(() => TargetListArgs) args: TargetListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Target>> {
    return pageOf(operation, await currentTargets(operation, args.filter, args.orderBy), args, info);
  }

  @FieldResolver(() => [Target], { description: `Every revision of this target${inOrderOfRevisions}` })
  history(@Root() target: Target, @Ctx() operation: Operation): Promise<Target[]> {
    return loadTargetHistory(operation, target.factKey);
  }
}

@Resolver(() => Source)
export class SourceTargetsResolver {
  @FieldResolver(() => TargetConnection, {
    description: "The targets it states, in the order of its paragraphs; those replaced since included.",
  })
  targets(
    @Root() source: Source,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Target>> {
    return loadTargetsOfSource(operation, source.id, page, info);
  }
}
