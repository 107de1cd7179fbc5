import type { ApolloServerPlugin } from "@apollo/server";
import type { Caller } from "../access/caller.ts";
import type { Operation } from "../operation/operation.ts";
import { type AskedOperation, checkOperation } from "./limits/operation-limits.ts";
import type { QueryLimits } from "./limits/query-limits.ts";
import { checkTrusted, type TrustedDocuments } from "./trusted-documents.ts";

/** Which operations are answered at all. */
export interface Admission {
  limits: QueryLimits;
  /** null: whatever is valid may be asked */
  trusted: TrustedDocuments | null;
}

/**
 * Refuses a valid operation that is not to be answered, before anything of it is done. Whoever has shown a token is
 * known, and asks what they like within the limits.
 */
export function admit(asked: AskedOperation, caller: Caller, admission: Admission): void {
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
