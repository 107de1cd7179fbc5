import { type MonacoEditor, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

const LETTERS = {
  fontFamily: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSize: 13,
  lineHeight: 20,
  wordWrap: "on" as const,
  lineNumbersMinChars: 3,
  // what the editor shows over its edge (suggestions) may reach beyond its pane
  fixedOverflowWidgets: true,
};

/** monaco.KeyCode.Escape */
const ESCAPE = 9;

/** While something of the editor's own can be closed, Esc closes that. */
const NOTHING_OPEN =
  "!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !renameInputVisible && !markersNavigationVisible && !hasNextTabstop";

function leaveOnEscape(editor: MonacoEditor) {
  return editor.addAction({
    id: "leave-editor",
    label: "Leave the editor",
    keybindings: [ESCAPE],
    precondition: NOTHING_OPEN,
    // the box around it, from where the Tab key goes on
    run: () => editor.getContainerDomNode().focus(),
  });
}

/** In the editor the Tab key indents: Esc leaves it, so that nobody is caught. */
export function useEditorHabits(): void {
  const editors = useGraphiQL((state) => [
    state.queryEditor,
    state.variableEditor,
    state.headerEditor,
    state.responseEditor,
  ]);
  useEffect(() => {
    const there = editors.filter((editor) => editor !== undefined);
    for (const editor of there) editor.updateOptions(LETTERS);
    const actions = there.map(leaveOnEscape);
    return () => {
      for (const action of actions) action.dispose();
    };
  }, [editors]);
}
