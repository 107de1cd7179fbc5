import type { ApolloClient } from "@apollo/client";
import { useCallback } from "react";
import { useListWalk, type WalkedList } from "../../apollo/useListWalk.ts";
import {
  AttainmentRowsDocument,
  type AttainmentsQuery,
  type AttainmentsQueryVariables,
} from "../../generated/documents.ts";
import type { ListedAttainment } from "./listed-attainment.ts";

/** The comparisons in the server's order. */
export function useAttainmentsWalk(
  first: AttainmentsQuery["attainments"],
  { filter, orderBy }: AttainmentsQueryVariables,
): WalkedList<ListedAttainment> {
  const load = useCallback(
    async (after: string, client: ApolloClient) => {
      const { data } = await client.query({
        query: AttainmentRowsDocument,
        variables: { filter, orderBy, after },
        // rows are looked at and left; taken into the cache, thousands of them would cost more than they are worth
        fetchPolicy: "no-cache",
      });
      if (!data) throw new Error("a page of the list came without its rows");
      return data.attainments;
    },
    [filter, orderBy],
  );
  return useListWalk(first, load);
}
