import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";

/** Asks the server; the answer is whole or an error. */
export type Ask = <Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export function askerOf(client: ApolloClient): Ask {
  return async <Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => {
    const { data } = await client.query<Data, OperationVariables>({ query, variables });
    if (!data) throw new Error("an answer came without its data");
    return data as Data;
  };
}
