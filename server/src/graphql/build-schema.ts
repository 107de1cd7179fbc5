import "reflect-metadata";
import { registerEnums, registerOrders } from "@doichieu/schema";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { resolvers } from "./resolvers.ts";

/** TypeGraphQL gives the root no description of its own. */
function withDescribedQuery(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  if (!query) throw new Error("the schema has no queries");
  query.description = "What can be asked: plan against actual of Vietnamese provinces, and all it rests on.";
  return schema;
}

let built: GraphQLSchema | null = null;

/** The one GraphQL schema: every resolver, no global middleware (it makes each field ten times slower). */
export function buildGraphQLSchema(): GraphQLSchema {
  if (built) return built;
  // words are made known once a process: registering them again would list them twice
  registerEnums();
  registerOrders();
  built = withDescribedQuery(buildSchemaSync({ resolvers, validate: false }));
  return built;
}
