import { advances, figureAdvance, figureLetters, letters } from "./advances.ts";

export interface TextStyle {
  /** font size in px */
  size: number;
  weight?: keyof typeof advances;
  /** digits of one width, as `var(--figures)` draws them */
  figures?: boolean;
}

/** For a letter the table does not know: about an "n". */
const UNKNOWN_ADVANCE = 600;

const places = new Map(Array.from(letters, (letter, place) => [letter, place]));

function advanceOf(letter: string, weight: keyof typeof advances): number {
  const place = places.get(letter) ?? places.get(letter.normalize("NFD").charAt(0));
  return place === undefined ? UNKNOWN_ADVANCE : (advances[weight][place] ?? UNKNOWN_ADVANCE);
}

/** Width in px of a text set in the bundled font, without asking a browser; kerning is left out (within 2 %). */
export function textWidth(text: string, { size, weight = 400, figures = true }: TextStyle): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFC")) {
    thousandths += figures && figureLetters.includes(letter) ? figureAdvance : advanceOf(letter, weight);
  }
  return (thousandths * size) / 1000;
}
