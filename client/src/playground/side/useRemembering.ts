import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";
import { operationNames } from "../link/operations-of.ts";
import { remember } from "./history.ts";

/** Notes each operation as it is run. */
export function useRemembering(): void {
  const isFetching = useGraphiQL((state) => state.isFetching);
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  useEffect(() => {
    const query = queryEditor?.getValue().trim();
    if (!(isFetching && query)) return;
    const variables = variableEditor?.getValue() ?? "";
    remember({ query, variables, name: operationNames(query).join(", "), at: new Date().toISOString() });
  }, [isFetching, queryEditor, variableEditor]);
}
