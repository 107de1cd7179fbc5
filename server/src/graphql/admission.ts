import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, GraphQLSchema } from "graphql";
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

/** Refuses a valid operation that is not to be answered, before anything of it is done. */
export function admit(asked: Asked, { limits, trusted }: Admission): void {
  if (trusted) checkTrusted(asked.document, trusted);
  checkOperation(asked, limits);
}

/** The same for what Apollo is asked. */
export function admissionPlugin(admission: Admission): ApolloServerPlugin<Operation> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, request: { operationName, variables } }) {
          admit({ schema, document, operationName, variables }, admission);
          return Promise.resolve();
        },
      }),
  };
}
