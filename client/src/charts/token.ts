/** Five steps of 20 points of the share of targets met. */
export type ShareStep = 1 | 2 | 3 | 4 | 5;

/** Colours and faces of theme/tokens.css that drawings use; a name misspelt here does not compile. */
type TokenName =
  | "paper"
  | "sunk"
  | "ink"
  | "ink-2"
  | "ink-3"
  | "rule"
  | "rule-2"
  | "accent"
  /** of a widget in the accent of the site around; there is none elsewhere */
  | "edge"
  | "exceeded"
  | "met"
  | "nearly"
  | "nearly-ink"
  | "not-met"
  | "void"
  | "on-fill"
  | "on-nearly"
  | "actual"
  | "previous"
  | "plan"
  | "plan-fill"
  | "hatch"
  | "hatch-ground"
  | "band-1"
  | "band-2"
  | "band-3"
  | `share-${ShareStep}`
  | `share-ink-${ShareStep}`
  | "font"
  | "figures";

/** Set as an attribute, not by a style sheet, so that a drawing stays whole when it leaves the page. */
export function token(name: TokenName): string {
  return `var(--${name})`;
}
