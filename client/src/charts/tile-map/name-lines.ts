import { type TextStyle, textWidth } from "../text-width/text-width.ts";

/** A name set into a tile. */
export interface NameLines {
  /** px */
  size: number;
  lines: string[];
}

export interface NameRoom {
  /** px */
  width: number;
  height: number;
  weight: TextStyle["weight"];
}

/** px of a name; a size that nobody can read is no help */
const LARGEST = 10.5;
const SMALLEST = 7;
const STEP = 0.5;
/** of the font size */
export const LEADING = 1.14;
/** of the font size: letters with their marks above and below */
const LAST_LINE = 1;
const MOST_LINES = 4;
const NO_BREAK = "\u00a0";

/** The largest size at which every word fits; a word too long for the smallest is cut. */
export function fitName(name: string, room: NameRoom, largest = LARGEST): NameLines {
  const words = wordsOf(name);
  for (let size = largest; size >= SMALLEST; size -= STEP) {
    const lines = wrap(words, { ...room, size });
    if (lines) return { size, lines };
  }
  const style = { size: SMALLEST, weight: room.weight, figures: false };
  const most = Math.max(1, mostLines(room.height, SMALLEST));
  // a name that is cut says so
  const lines = [...words.slice(0, most - 1), words.slice(most - 1).join(" ")].filter(Boolean);
  return { size: SMALLEST, lines: lines.map((line) => cut(line, room.width, style)) };
}

/** The last line needs no room for the next one below it. */
function mostLines(height: number, size: number): number {
  return Math.floor((height - LAST_LINE * size) / (size * LEADING)) + 1;
}

/** "Bà", "Rịa –", "Vũng", "Tàu": a dash stays with the word before it. */
function wordsOf(name: string): string[] {
  return name.replaceAll(/\s+[-–](?=\s)/g, `${NO_BREAK}–`).split(/[ \t]+/);
}

/** As few lines as fit, none much longer than the others; two words stand one above the other, as on most tiles. */
function wrap(words: readonly string[], { width, height, weight, size }: NameRoom & { size: number }) {
  const widthOf = (line: string) => textWidth(line, { size, weight, figures: false });
  const most = Math.min(words.length, MOST_LINES, mostLines(height, size));
  for (let count = Math.min(2, words.length); count <= most; count += 1) {
    const [best] = partitions(words, count)
      .map((lines) => ({ lines, widest: Math.max(...lines.map(widthOf)) }))
      .sort((a, b) => a.widest - b.widest);
    if (best && best.widest <= width) return best.lines;
  }
  return null;
}

/** Every way to break the words into so many lines. */
function partitions(words: readonly string[], count: number): string[][] {
  if (count <= 1) return [[words.join(" ")]];
  return Array.from({ length: words.length - count + 1 }, (_, index) => index + 1).flatMap((taken) =>
    partitions(words.slice(taken), count - 1).map((rest) => [words.slice(0, taken).join(" "), ...rest]),
  );
}

function cut(word: string, width: number, style: TextStyle): string {
  if (textWidth(word, style) <= width) return word;
  const letters = Array.from(word);
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, style) > width) letters.pop();
  return `${letters.join("")}…`;
}
