import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Caller } from "../access/caller.ts";
import type { Operation } from "../operation/operation.ts";
import { checkOperation } from "./limits/operation-limits.ts";
import type { QueryLimits } from "./limits/query-limits.ts";
import { checkTrusted, type TrustedDocuments } from "./trusted-documents.ts";

/** Which operations are answered at all. */
export interface Admission {
  limits: QueryLimits;
  /** null: whatever is valid may be asked */
  trusted: TrustedDocuments | null;
}

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/**
 * Refuses a valid operation that is not to be answered, before anything of it is done. Whoever has shown a token is
 * known, and asks what they like within the limits.
 */
export function admit(asked: Asked, caller: Caller, admission: Admission): void {
  const { limits, trusted } = admission;
  if (trusted && caller.token === null) checkTrusted(asked.document, trusted);
  checkOperation(asked, limits);
}

/** The same for what Apollo is asked. */
export function admissionPlugin(admission: Admission): ApolloServerPlugin<Operation> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, contextValue, request: { operationName, variables } }) {
          admit({ schema, document, operationName, variables }, contextValue.caller, admission);
          return Promise.resolve();
        },
      }),
  };
}
