import { PageArgs, Province, type Source } from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { SourceConnection } from "./source.resolver.ts";
import { loadSourcesOfProvince } from "./source.service.ts";

@Resolver(() => Province)
export class ProvinceSourcesResolver {
  @FieldResolver(() => SourceConnection, { description: "Reports on it, the latest published first." })
  sources(
    @Root() province: Province,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPage<Source>> {
    return loadSourcesOfProvince(operation, province.id, page, info);
  }
}
