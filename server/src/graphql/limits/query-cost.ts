import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { listSizes } from "./list-sizes.ts";

type Field = GraphQLField<unknown, unknown>;

const isPaged = ({ args }: Field) => args.some(({ name }) => name === "first");
const isList = ({ type }: Field) => isListType(getNullableType(type));
/** Of what leads from a page to its rows: these are counted where the page is asked for. */
const leadsToRows = (typeName: string) => /(Connection|Edge)$/.test(typeName);

/** Counts objects, those of a list as often as it may hold them; what an object says of itself is free. */
const objects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const isFree = !isCompositeType(getNamedType(field.type)) || type.name.startsWith("__");
  if (isFree || field.name === "pageInfo") return 0;
  if (leadsToRows(type.name)) return field.name === "edges" ? childComplexity : 1 + childComplexity;
  if (isPaged(field)) return 1 + Math.max(0, Number(args.first)) * childComplexity;
  if (!isList(field)) return 1 + childComplexity;
  const size = listSizes[`${type.name}.${field.name}`];
  if (size === undefined) throw new Error(`how long ${type.name}.${field.name} gets stands in list-sizes.ts`);
  return (typeof size === "number" ? size : size(args)) * (1 + childComplexity);
};

interface Asked {
  document: DocumentNode;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** The most objects that the answer of a valid operation can hold. */
export function queryCost(schema: GraphQLSchema, { document, operationName, variables }: Asked): number {
  return getComplexity({ schema, query: document, operationName, variables, estimators: [objects] });
}
