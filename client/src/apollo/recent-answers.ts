import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";

/** Answers that each view remembers. */
const KEPT = 8;

const answersOf = new WeakMap<ApolloClient, Map<string, Promise<unknown>>>();

/**
 * The answer to a query whose rows are looked at and left. Taken into the cache and read from it again, hundreds of them
 * would cost more than they are worth; instead the last answers are kept whole, so that who goes back finds the same one.
 */
export function recentAnswer<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answers = answersOf.get(client) ?? new Map<string, Promise<unknown>>();
  answersOf.set(client, answers);
  const key = JSON.stringify([query, variables]);
  const answer = (answers.get(key) as Promise<Data> | undefined) ?? ask(client, query, variables);
  answers.delete(key);
  answers.set(key, answer);
  // what did not come is asked for again
  answer.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
  return answer;
}

async function ask<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await client.query<Data, OperationVariables>({
    query,
    variables,
    fetchPolicy: "no-cache",
  });
  if (!data) throw new Error("an answer came without its data");
  return data as Data;
}
