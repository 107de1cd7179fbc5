import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError } from "graphql";
import type { ReadSnapshot } from "../database/read-pool.ts";
import { Refusal } from "../errors.ts";
import type { Operation } from "../operation/operation.ts";
import { FAULT_CODE } from "./format-error.ts";

/** Told at the end of each operation; tests count statements here. */
export type OperationObserver = (operation: Operation) => void;

function logFault(operation: Operation, error: GraphQLError): void {
  const cause = unwrapResolverError(error);
  const isFault = cause !== error && !(cause instanceof Refusal);
  if (isFault) operation.log.error({ err: cause, path: error.path }, "a resolver failed");
}

/** Generated figures say so in every answer; for real ones there is nothing to say. */
function aboutData({ dataVersion, isGenerated }: Pick<ReadSnapshot, "dataVersion" | "isGenerated">) {
  return isGenerated ? { dataVersion, generated: true } : { dataVersion };
}

function listener(operation: Operation, observe?: OperationObserver): GraphQLRequestListener<Operation> {
  return {
    didEncounterErrors({ errors }) {
      operation.fail();
      // what an operation that was left cannot read any more is no fault
      if (operation.wasLeft) return Promise.resolve();
      for (const error of errors) logFault(operation, error);
      return Promise.resolve();
    },
    async willSendResponse({ response }) {
      const read = await operation.dataRead();
      // the answer need not wait for its connection to be given back
      void operation.end();
      observe?.(operation);
      if (response.body.kind !== "single") return;
      const result = response.body.singleResult;
      if (read) result.extensions = { ...result.extensions, ...aboutData(read) };
      result.errors = result.errors?.map((error) =>
        error.extensions?.code === FAULT_CODE
          ? { ...error, extensions: { ...error.extensions, requestId: operation.requestId } }
          : error,
      );
    },
  };
}

/**
 * Ends each operation: its connection goes back to the pool, its answer names the version of the data it speaks of and
 * whether they were generated, and faults of ours are logged under the request's id, which the answer carries in their place.
 */
export function operationLifecycle(observe?: OperationObserver): ApolloServerPlugin<Operation> {
  return { requestDidStart: ({ contextValue }) => Promise.resolve(listener(contextValue, observe)) };
}
