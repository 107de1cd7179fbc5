import { useGraphiQLActions, useMonaco } from "@graphiql/react";
import { useEffect } from "react";
import { editorTheme, editorThemes } from "./editor-theme.ts";
import type { ShownTheme } from "./useShownTheme.ts";

/** Keeps the editors in the theme that is shown. */
export function useEditorTheme(shown: ShownTheme): void {
  const monaco = useMonaco(({ monaco: loaded }) => loaded);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    monaco?.editor.defineTheme(editorThemes[shown], editorTheme(shown));
    setTheme(shown);
  }, [monaco, setTheme, shown]);
}
