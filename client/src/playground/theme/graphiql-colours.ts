import type { CSSProperties } from "react";
import { hslParts, tokenColour } from "./token-colour.ts";

/** GraphiQL's own variables, which it wants as parts of hsl(), and our token for each. */
const TOKENS = {
  "--color-primary": "accent",
  "--color-secondary": "accent",
  "--color-tertiary": "accent",
  "--color-info": "accent",
  "--color-success": "accent",
  "--color-warning": "exceeded",
  "--color-error": "not-met",
  "--color-neutral": "ink",
  "--color-base": "sheet",
};

/** For the element that GraphiQL's parts stand in; there they win over its own style sheet. */
export function graphiqlColours(): CSSProperties {
  return Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, hslParts(tokenColour(token))]),
  );
}
