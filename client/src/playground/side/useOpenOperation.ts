import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { use } from "react";
import { onlyReads } from "../link/operations-of.ts";
import { ChosenContext } from "./chosen-context.ts";

/** On a narrow screen a panel lies over the panes. */
const COVERS = "(max-width: 900px)";

/**
 * Puts an operation into the tab in front and asks for it. Undo brings back what stood there: it is a change like any
 * other to the editor.
 */
export function useOpenOperation(): (query: string, variables: string) => void {
  const onChosen = use(ChosenContext);
  const { run, setVisiblePlugin } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  return (query, variables) => {
    const put = (editor: typeof queryEditor, text: string) => {
      const model = editor?.getModel();
      if (!(editor && model) || model.getValue() === text) return;
      editor.executeEdits("open-operation", [{ range: model.getFullModelRange(), text }]);
      editor.pushUndoStop();
      editor.setScrollTop(0);
      editor.setPosition({ lineNumber: 1, column: 1 });
    };
    put(queryEditor, query);
    put(variableEditor, variables);
    if (matchMedia(COVERS).matches) setVisiblePlugin(null);
    onChosen();
    if (onlyReads(query)) run();
  };
}
