import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { tap } from "rxjs";
import type { FiguresOrigin } from "./figures-origin.ts";
import "./data-masking.ts";
import { NoCache } from "./no-cache.ts";

export function makeClient(origin: FiguresOrigin, uri = "/graphql"): ApolloClient {
  const noting = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap(({ extensions }) => origin.note(extensions))),
  );
  return new ApolloClient({
    link: ApolloLink.from([noting, new HttpLink({ uri })]),
    cache: new NoCache(),
    defaultOptions: { query: { fetchPolicy: "no-cache" } },
    enhancedClientAwareness: { transport: false },
  });
}
