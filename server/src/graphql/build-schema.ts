import "reflect-metadata";
import { registerEnums, registerOrders } from "@doichieu/schema";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { resolveDirectly } from "./direct-resolvers.ts";
import { resolvers } from "./resolvers.ts";

/** TypeGraphQL gives the roots no description of their own. */
function withDescribedRoots(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (!(query && mutation)) throw new Error("the schema lacks a root");
  mutation.description =
    "What can be written, with an API token (Authorization: Bearer TOKEN), one change after the other. Each answers what it did, or as members of its union why not: Invalid, Conflict, Forbidden. A change is on the disk and on record (who, when, before, after) when it is answered.";
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
  built = withDescribedRoots(buildSchemaSync({ resolvers, validate: false }));
  resolveDirectly(built);
  return built;
}
