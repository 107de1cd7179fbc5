import { connectionOf, Province, Source, SourceListArgs } from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { findProvince } from "../provinces/province.service.ts";
import { findSource, pageOfSources } from "./source.service.ts";

export const SourceConnection = connectionOf(Source, "sources");

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { description: "Sources, the latest published first." })
  sources(
    @Args(() => SourceListArgs) args: SourceListArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Source>> {
    return pageOfSources(operation, args, info);
  }

  @Query(() => Source, { nullable: true, description: "One source; null where the id is unknown." })
  source(
    @Arg("id", () => ID, { description: "Id, e.g. NA-2014-01." }) id: string,
    @Ctx() operation: Operation,
  ): PromiseOrValue<Source | null> {
    return findSource(operation, id);
  }

  @FieldResolver(() => Province, { description: "The province it reports on." })
  province(@Root() source: Source, @Ctx() operation: Operation): PromiseOrValue<Province> {
    return required(findProvince(operation, source.provinceId), "province", source.provinceId);
  }
}
