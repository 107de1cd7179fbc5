import { textWidth } from "../text-width/text-width.ts";
import { type TextStyleName, textStyles } from "./text-styles.ts";

/** Words of one face inside a line. */
export interface TextPiece {
  text: string;
  style: TextStyleName;
  /** instead of the style's own */
  ink?: string;
}

/** px that a line takes, whoever draws it. */
export function lineWidth(pieces: readonly TextPiece[]): number {
  return pieces.reduce((width, { text, style }) => width + textWidth(text, textStyles[style]), 0);
}

export function lineHeight(pieces: readonly TextPiece[]): number {
  return Math.max(0, ...pieces.map(({ style }) => textStyles[style].leading));
}
