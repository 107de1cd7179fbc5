import { useGraphiQL } from "@graphiql/react";

export interface ActiveOperation {
  query: string;
  /** JSON */
  variables: string;
  /** of several; empty where there is only one */
  operationName: string;
}

/** What stands in the editors now, a moment after the last key. */
export function useActiveOperation(): ActiveOperation {
  return useGraphiQL(({ tabs, activeTabIndex, operations, operationName }) => {
    const tab = tabs[activeTabIndex];
    return {
      query: tab?.query ?? "",
      variables: tab?.variables ?? "",
      operationName: (operations?.length ?? 0) > 1 ? (operationName ?? "") : "",
    };
  });
}
