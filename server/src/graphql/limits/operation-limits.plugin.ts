import type { ApolloServerPlugin } from "@apollo/server";
import type { Operation } from "../../operation/operation.ts";
import { checkOperation } from "./operation-limits.ts";
import type { QueryLimits } from "./query-limits.ts";

/** Refuses an operation that is over a limit which its variables decide, before anything of it is done. */
export function operationLimits(limits: QueryLimits): ApolloServerPlugin<Operation> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, request: { operationName, variables } }) {
          checkOperation({ schema, document, operationName, variables }, limits);
          return Promise.resolve();
        },
      }),
  };
}
