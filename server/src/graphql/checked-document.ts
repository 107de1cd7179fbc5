import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { Caller } from "../access/caller.ts";
import { type Admission, admit } from "./admission.ts";
import { documentLimits } from "./limits/document-limits.rule.ts";

interface Asked {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName?: string;
}

export interface CheckedQuery {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

function fail(errors: readonly GraphQLError[]): never {
  throw new AggregateError(errors, "the query will not do");
}

function operationOf(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    return fail([
      new GraphQLError(
        operationName === undefined
          ? "The document has several operations; name one by operationName."
          : `The document has no operation "${operationName}".`,
      ),
    ]);
  }
  if (operation.operation === OperationTypeNode.QUERY) return operation;
  return fail([
    new GraphQLError(`Only a query can be read as a table, not a ${operation.operation}.`, {
      nodes: operation,
    }),
  ]);
}

/** A query that Apollo does not see, checked by the same rules and limits; what is wrong with it is thrown as AggregateError. */
export function checkedQuery(
  schema: GraphQLSchema,
  { query, variables, operationName }: Asked,
  caller: Caller,
  admission: Admission,
): CheckedQuery {
  const document = parse(query, { maxTokens: admission.limits.tokens });
  const errors = validate(schema, document, [...specifiedRules, documentLimits(admission.limits)]);
  if (errors.length > 0) fail(errors);
  const operation = operationOf(document, operationName);
  admit({ schema, document, operationName, variables: { ...variables } }, caller, admission);
  return { document, operation };
}
