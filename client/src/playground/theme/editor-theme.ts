import { tokenColour } from "./token-colour.ts";
import type { ShownTheme } from "./useShownTheme.ts";

/** The editor's name of each theme. */
export const editorThemes = { light: "doi-chieu-light", dark: "doi-chieu-dark" } as const;

/** Kinds of words that the editor tells apart, and our token for each. */
const WORDS = {
  "": "ink",
  keyword: "accent",
  "key.identifier": "ink",
  "argument.identifier": "nearly-ink",
  "type.identifier": "exceeded",
  annotation: "nearly-ink",
  operator: "ink-2",
  delimiter: "ink-2",
  string: "nearly-ink",
  "string.key": "ink",
  "string.value": "nearly-ink",
  number: "accent",
  comment: "ink-3",
};

/** The editor's colours, from our tokens as they are shown now. */
export function editorTheme(shown: ShownTheme) {
  const [sheet, sunk, ink, faint, rule, strong, accent, wrong] = (
    ["sheet", "sunk", "ink", "ink-3", "rule", "rule-2", "accent", "not-met"] as const
  ).map(tokenColour) as [string, string, string, string, string, string, string, string];
  return {
    base: shown === "dark" ? ("vs-dark" as const) : ("vs" as const),
    inherit: true,
    rules: Object.entries(WORDS).flatMap(([word, token]) =>
      ["", ".gql", ".json"].map((language) => ({
        token: `${word}${word && language}`,
        foreground: tokenColour(token).slice(1),
      })),
    ),
    colors: {
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, faint]),
      ),
      "editor.background": sheet,
      "editor.foreground": ink,
      "editorLineNumber.foreground": faint,
      "editorLineNumber.activeForeground": ink,
      "editorCursor.foreground": ink,
      "editor.selectionBackground": `${accent}40`,
      "editor.inactiveSelectionBackground": `${accent}26`,
      "editor.wordHighlightBackground": `${accent}26`,
      "editorBracketMatch.background": `${accent}26`,
      "editorBracketMatch.border": strong,
      "editorIndentGuide.background1": rule,
      "editorIndentGuide.activeBackground1": strong,
      "editorError.foreground": wrong,
      "editorWidget.background": sheet,
      "editorWidget.border": strong,
      "editorHoverWidget.background": sheet,
      "editorHoverWidget.border": strong,
      "editorSuggestWidget.background": sheet,
      "editorSuggestWidget.border": strong,
      "editorSuggestWidget.foreground": ink,
      "editorSuggestWidget.selectedBackground": sunk,
      "editorSuggestWidget.selectedForeground": ink,
      "editorSuggestWidget.highlightForeground": accent,
      "editorSuggestWidget.focusHighlightForeground": accent,
      "list.hoverBackground": sunk,
      "list.focusBackground": sunk,
      "list.focusForeground": ink,
      "list.highlightForeground": accent,
      "menu.background": sheet,
      "menu.foreground": ink,
      "menu.selectionBackground": sunk,
      "menu.selectionForeground": ink,
      "input.background": sheet,
      "input.border": strong,
      "scrollbar.shadow": "#00000000",
      "scrollbarSlider.background": `${strong}66`,
      "scrollbarSlider.hoverBackground": `${strong}99`,
      focusBorder: accent,
      "textLink.foreground": accent,
      "editorLink.activeForeground": accent,
    },
  };
}
