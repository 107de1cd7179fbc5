import type { TextStyle } from "../text-width/text-width.ts";
import { token } from "../token.ts";

export interface PictureTextStyle extends TextStyle {
  ink: string;
  /** from one line to the next, in px */
  leading: number;
}

const style = (size: number, weight: TextStyle["weight"], ink: string): PictureTextStyle => ({
  size,
  weight,
  ink,
  leading: Math.round(size * 1.42),
});

/** The faces of a picture; digits of one width throughout, as in every drawing. */
export const textStyles = {
  title: style(20, 600, token("ink")),
  heading: style(16, 600, token("ink")),
  section: style(15, 600, token("ink")),
  name: style(13, 500, token("ink")),
  plain: style(13, 400, token("ink")),
  strong: style(13, 600, token("ink")),
  soft: style(13, 400, token("ink-2")),
  note: style(12, 400, token("ink-2")),
  small: style(11, 400, token("ink-3")),
  head: style(11, 400, token("ink-2")),
  by: style(11, 600, token("ink-2")),
  warning: style(12, 600, token("ink")),
} satisfies Record<string, PictureTextStyle>;
export type TextStyleName = keyof typeof textStyles;
