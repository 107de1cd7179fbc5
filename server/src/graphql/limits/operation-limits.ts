import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { overLimit } from "./over-limit.ts";
import { queryCost } from "./query-cost.ts";
import type { QueryLimits } from "./query-limits.ts";

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string;
  variables?: Record<string, unknown>;
}

function longestList(value: unknown): number {
  if (Array.isArray(value)) return Math.max(value.length, ...value.map(longestList));
  if (typeof value !== "object" || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longestList));
}

/** Null where the variables do not fit the operation, which is refused when they are read. */
function costOf({ schema, ...asked }: Asked): number | null {
  try {
    return queryCost(schema, asked);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** Refuses an operation that is over a limit by its variables or by what its answer could hold. */
export function checkOperation(asked: Asked, limits: QueryLimits): void {
  const listLength = longestList(asked.variables);
  if (listLength > limits.listLength) {
    throw overLimit({ limit: "listLength", most: limits.listLength, found: listLength });
  }
  const cost = costOf(asked);
  if (cost !== null && cost > limits.cost) throw overLimit({ limit: "cost", most: limits.cost, found: cost });
}
