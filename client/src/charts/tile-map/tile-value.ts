import type { Locale, Words } from "@doichieu/schema/vocabulary";
import { type Box, tenth } from "../box.ts";
import { textWidth } from "../text-width/text-width.ts";
import type { TileKind } from "./tile-kind.ts";

/** What stands below a name: a fraction, a shape with its count, or a word. */
export interface TileValue {
  text: string;
  hasGlyph: boolean;
  weight: 400 | 700;
  /** px at most: counts and words are quieter than fractions */
  largest: number;
}

const incompleteWords: Words = { VI: "thiếu", EN: "incomplete" };

export function tileValue(kind: TileKind, locale: Locale): TileValue | null {
  switch (kind.kind) {
    case "share":
      return { text: `${kind.met}/${kind.decided}`, hasGlyph: false, weight: 700, largest: 13 };
    case "waiting":
    case "results":
      return { text: String(kind.count), hasGlyph: true, weight: 400, largest: 11 };
    case "incomplete":
      return { text: incompleteWords[locale], hasGlyph: false, weight: 400, largest: 9.5 };
    case "none":
      return null;
  }
}

const SMALLEST = 7;
const STEP = 0.5;
/** of the font size: the shape before a count, and the gap between them */
const GLYPH = 0.8;
const GLYPH_GAP = 0.3;
/** of the font size: what a line of capitals and digits takes */
export const CAP_HEIGHT = 0.72;

function widthOf({ text, hasGlyph, weight }: TileValue, size: number): number {
  return textWidth(text, { size, weight }) + (hasGlyph ? (GLYPH + GLYPH_GAP) * size : 0);
}

/** The largest size in px that fits the width. */
export function fitValue(value: TileValue, width: number): number {
  let size = value.largest;
  while (size > SMALLEST && widthOf(value, size) > width) size -= STEP;
  return size;
}

/** Shape and text around the middle, on a baseline. */
export function placeValue(value: TileValue, size: number, middle: number, y: number) {
  const side = GLYPH * size;
  const glyph: Box = {
    x: tenth(middle - widthOf(value, size) / 2),
    y: tenth(y - (CAP_HEIGHT * size + side) / 2),
    width: tenth(side),
    height: tenth(side),
  };
  const shift = value.hasGlyph ? ((GLYPH + GLYPH_GAP) * size) / 2 : 0;
  return {
    text: value.text,
    x: tenth(middle + shift),
    y: tenth(y),
    size,
    glyph: value.hasGlyph ? glyph : null,
  };
}
