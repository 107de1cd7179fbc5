/** How the site around a widget wants it to look. Everything else is the drawing's own. */
export interface Look {
  /** auto: as the reader's system has it */
  theme: "light" | "dark" | "auto";
  /** "#1f6394": rules and links; null: our own */
  accent: string | null;
  /** "#ffffff", or that whatever is behind shows; null: the theme's paper */
  background: string | null;
  /** a family that the reader's device has; null: the bundled font */
  font: string | null;
}

export const TRANSPARENT = "transparent";
