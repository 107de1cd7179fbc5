import type { WidgetLink } from "./widget-link.ts";

export const embedThemes = ["light", "dark", "auto"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The widths that pages of others have room for, in px; any between the ends will do. */
export const COMMON_WIDTHS = { column: 320, article: 640, wide: 960 } as const;
export const WIDTH_ENDS = { least: 240, most: 1600 } as const;

/** As colours of the host take part: six digits; empty is our own. */
export const TRANSPARENT = "transparent";

/** What an editor chooses about a widget; what it shows stands in its link. */
export interface EmbedChoice {
  /** px of the whole widget */
  width: number;
  lang: "vi" | "en";
  theme: EmbedTheme;
  /** "1f6394", or empty for our own; as are the next two */
  accent: string;
  /** a colour, or TRANSPARENT */
  background: string;
  /** name of a family */
  font: string;
  /** null: as many as is usual */
  rows: number | null;
  /** the newest year with figures, whichever that is when it is looked at */
  isNewest: boolean;
}

/** On a background of its own a widget has the theme whose words can be read there, and no other. */
export function isThemeChosen({ background }: EmbedChoice): boolean {
  return background === "" || background === TRANSPARENT;
}

/** Which state of the figures: those of the page, or as they stood at one moment for good. */
export interface EmbeddedFigures {
  boundaries: "AS_REPORTED" | "CURRENT";
  /** ISO day; null: as they stand */
  asOf: string | null;
  /** ISO instant up to which what was recorded counts; null: not frozen */
  recordedBy: string | null;
}

/** A widget as it was chosen. What is usual is left out: the shortest address that says it. Its width is not in it. */
export function chosenLink(link: WidgetLink, choice: EmbedChoice, figures: EmbeddedFigures): WidgetLink {
  const { year, ...own } = link.search;
  const { lang, theme, accent, background, font, rows, isNewest } = choice;
  return {
    widget: link.widget,
    search: {
      ...own,
      ...(year !== undefined && !isNewest && { year }),
      ...(rows !== null && { rows: String(rows) }),
      ...viewSearch(figures),
      ...(lang === "en" && { lang }),
      ...(theme !== "light" && isThemeChosen(choice) && { theme }),
      ...(accent && { accent }),
      ...(background && { background }),
      ...(font && { font }),
    },
  };
}

/** The view as every address of ours has it, and the moment that ends it. */
function viewSearch({ boundaries, asOf, recordedBy }: EmbeddedFigures): Record<string, string> {
  return {
    ...(boundaries === "CURRENT" && { boundaries: "current" }),
    ...(asOf !== null && { asOf }),
    ...(asOf !== null && recordedBy !== null && { recordedBy }),
  };
}

/** The same link for a picture that is this wide. */
export function atWidth({ widget, search }: WidgetLink, width: number): WidgetLink {
  return { widget, search: { ...search, width: String(width) } };
}

const COLOUR = /^#?([\da-f]{6})$/i;

/** "1f6394" of what somebody typed; null: no colour. */
export function colourOf(typed: string): string | null {
  return COLOUR.exec(typed.trim())?.[1]?.toLowerCase() ?? null;
}

/** Can this be the name of a font? The server takes no other. */
export function isFontName(typed: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} -]{0,39}$/u.test(typed);
}
