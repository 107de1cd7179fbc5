import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import type { Operation } from "../../operation/operation.ts";
import type { CompiledQueries } from "./compiled-queries.ts";

/** Has Apollo's queries answered by compiled ones; where they do not, Apollo answers as ever. */
export function compiledPlugin(queries: CompiledQueries): ApolloServerPlugin<Operation> {
  return {
    requestDidStart: ({ contextValue }) =>
      Promise.resolve({
        async responseForOperation({ document, request: { operationName, variables } }) {
          const data = await queries.answer({ document, operationName, variables }, contextValue);
          return (
            data && {
              http: { status: undefined, headers: new HeaderMap() },
              body: { kind: "single", singleResult: { data } },
            }
          );
        },
      }),
  };
}
