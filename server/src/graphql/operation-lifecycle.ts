import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { type FormattedExecutionResult, type GraphQLError, OperationTypeNode } from "graphql";
import type { DataRead } from "../database/data-read.ts";
import { Refusal } from "../errors.ts";
import type { Operation } from "../operation/operation.ts";
import type { Reuse, Shared, WholeAnswer } from "../reuse/reuse.ts";
import { FAULT_CODE } from "./format-error.ts";

/** Told of each answer, and of those that are given again; tests count statements here. */
export type OperationObserver = (answered: Pick<Operation, "statements">) => void;

export interface Lifecycle {
  reuse: Reuse;
  observe?: OperationObserver;
}

function logFault(operation: Operation, error: GraphQLError): void {
  const cause = unwrapResolverError(error);
  const isFault = cause !== error && !(cause instanceof Refusal);
  if (isFault) operation.log.error({ err: cause, path: error.path }, "a resolver failed");
}

/** Generated figures say so in every answer; for real ones there is nothing to say. */
function aboutData({ dataVersion, isGenerated }: DataRead) {
  return isGenerated ? { dataVersion, generated: true } : { dataVersion };
}

/** An answer as it is sent. */
export function answerText(result: FormattedExecutionResult): string {
  return `${JSON.stringify(result)}\n`;
}

/** What an answer is kept as; null for one that is not whole. */
function wholeAnswer(
  { data, errors, extensions }: FormattedExecutionResult,
  read: DataRead | null,
): WholeAnswer | null {
  if (!(data && read) || errors) return null;
  return { data, body: Buffer.from(answerText({ data, extensions })), read };
}

function listener(operation: Operation, { reuse, observe }: Lifecycle): GraphQLRequestListener<Operation> {
  let shared: Shared | null = null;
  return {
    didEncounterErrors({ errors }) {
      operation.fail();
      // what an operation that was left cannot read any more is no fault
      if (operation.wasLeft) return Promise.resolve();
      for (const error of errors) logFault(operation, error);
      return Promise.resolve();
    },
    async responseForOperation({ operation: asked, source, request }) {
      // none where the document has no operation of the name: its types do not say so
      if (asked?.operation !== OperationTypeNode.QUERY) return null;
      const { operationName, variables } = request;
      shared = await reuse.share({ query: source, operationName, variables }, operation);
      if ("land" in shared) return null;
      const { data, body, read } = shared.answer;
      operation.answerAgain(read, body);
      return {
        http: { status: undefined, headers: new HeaderMap() },
        body: { kind: "single", singleResult: { data } },
      };
    },
    async willSendResponse({ response }) {
      let whole: WholeAnswer | null = null;
      try {
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
        if (shared && "land" in shared) whole = wholeAnswer(result, read);
        if (whole) operation.answerWhole(whole.read, whole.body);
      } finally {
        if (shared && "land" in shared) shared.land(whole);
      }
    },
  };
}

/**
 * Ends each operation: its connection goes back to the pool, its answer names the version of the data it speaks of and
 * whether they were generated, and faults of ours are logged under the request's id, which the answer carries in their
 * place. A query that has been answered already is not worked out again.
 */
export function operationLifecycle(lifecycle: Lifecycle): ApolloServerPlugin<Operation> {
  return { requestDidStart: ({ contextValue }) => Promise.resolve(listener(contextValue, lifecycle)) };
}
