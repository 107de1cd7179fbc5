import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { onlyReads } from "./operations-of.ts";
import type { SharedOperation } from "./shared-operation.ts";

/** Asks at once for what the page opens with, where that can do nothing but read. */
export function useFirstRun({ operationName }: SharedOperation): void {
  const { run, setOperationName } = useGraphiQLActions();
  const isReady = useGraphiQL(({ schema, queryEditor, variableEditor, headerEditor, responseEditor }) =>
    Boolean(schema && queryEditor && variableEditor && headerEditor && responseEditor),
  );
  const text = useGraphiQL(({ queryEditor }) => queryEditor?.getValue() ?? "");
  const isDone = useRef(false);
  useEffect(() => {
    if (!isReady || isDone.current) return;
    isDone.current = true;
    if (!onlyReads(text)) return;
    if (operationName) setOperationName(operationName);
    run();
  }, [isReady, operationName, run, setOperationName, text]);
}
