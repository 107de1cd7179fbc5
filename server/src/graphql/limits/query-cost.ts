import { LARGEST_PAGE } from "@doichieu/schema";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { pageTooLarge } from "../../paging/page-too-large.ts";
import { listSizes } from "./list-sizes.ts";

type Field = GraphQLField<unknown, unknown>;

const isPaged = ({ args }: Field) => args.some(({ name }) => name === "first");
const isList = ({ type }: Field) => isListType(getNullableType(type));
/** Of what leads from a page to its rows: these are counted where the page is asked for. */
const leadsToRows = (typeName: string) => /(Connection|Edge)$/.test(typeName);

function checkPage(first: unknown): number {
  const rows = Number(first);
  if (rows >= 0 && rows <= LARGEST_PAGE) return rows;
  throw new GraphQLError(pageTooLarge(rows), {
    extensions: { code: "PAGE_TOO_LARGE", http: { status: 400 } },
  });
}

/** How many objects a field that is no page may hold. */
function lengthOf(typeName: string, field: Field, args: Readonly<Record<string, unknown>>): number {
  if (!isList(field)) return 1;
  const size = listSizes[`${typeName}.${field.name}`];
  if (size === undefined) throw new Error(`how long ${typeName}.${field.name} gets stands in list-sizes.ts`);
  return typeof size === "number" ? size : size(args);
}

const isFree = (typeName: string, { name }: Field) => typeName.startsWith("__") || name === "pageInfo";

/**
 * Counts objects and, by their weight, what they say of themselves; those of a list as often as it may hold them. What
 * leads from a page to its rows is counted where the page is asked for.
 */
function counting(weights: { object: number; leaf: number }): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    if (isFree(type.name, field)) return 0;
    if (!isCompositeType(getNamedType(field.type))) return weights.leaf;
    const own = weights.object + childComplexity;
    if (leadsToRows(type.name)) return field.name === "edges" ? childComplexity : own;
    if (isPaged(field)) return weights.object + checkPage(args.first) * childComplexity;
    return lengthOf(type.name, field, args) * own;
  };
}

interface Asked {
  document: DocumentNode;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** More selections, fragments read in place, are not counted. */
const MOST_SELECTIONS = 10_000;

function count(schema: GraphQLSchema, asked: Asked, estimator: ComplexityEstimator): number | null {
  const { document: query, operationName, variables } = asked;
  try {
    return getComplexity({
      schema,
      query,
      operationName,
      variables,
      estimators: [estimator],
      maxQueryNodes: MOST_SELECTIONS,
    });
  } catch (error) {
    const isUncounted = error instanceof GraphQLError && error.message.includes("allowed number of nodes");
    if (isUncounted) return null;
    throw error;
  }
}

/** The most objects that the answer of a valid operation can hold, and the most values; null where they are not counted. */
export function answerSize(
  schema: GraphQLSchema,
  asked: Asked,
): { cost: number | null; values: number | null } {
  return {
    cost: count(schema, asked, counting({ object: 1, leaf: 0 })),
    values: count(schema, asked, counting({ object: 0, leaf: 1 })),
  };
}
