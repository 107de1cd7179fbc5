import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import "./data-masking.ts";

/** One client for one page load; every page reads the same cache. */
export function makeClient(uri = "/graphql"): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({
      possibleTypes: { Fact: ["Target", "Actual"] },
      typePolicies: {
        Indicator: { keyFields: ["code"] },
        Sector: { keyFields: ["code"] },
        Year: { keyFields: ["value"] },
        // values inside an entity: pages ask for different parts of them
        Amount: { merge: true },
        AttainmentSummary: { merge: true },
        Explanation: { merge: true },
      },
    }),
    dataMasking: true,
    enhancedClientAwareness: { transport: false },
  });
}
