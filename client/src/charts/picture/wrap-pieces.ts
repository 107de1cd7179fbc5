import { lineWidth, type TextPiece } from "./text-piece.ts";

/** Words of several faces in lines that are no wider than `width` px; a word that is wider stands by itself. */
export function wrapPieces(pieces: readonly TextPiece[], width: number): TextPiece[][] {
  const lines: TextPiece[][] = [];
  let line: TextPiece[] = [];
  for (const word of wordsOf(pieces)) {
    const longer = line.length > 0 ? behind(line, word) : word;
    if (line.length > 0 && lineWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** Faces without a space between them are one word: "95" and "%". */
function wordsOf(pieces: readonly TextPiece[]): TextPiece[][] {
  const words: TextPiece[][] = [[]];
  for (const piece of pieces) {
    for (const [place, text] of piece.text.split(" ").entries()) {
      if (place > 0) words.push([]);
      if (text !== "") words.at(-1)?.push({ ...piece, text });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** A word behind a line and a space: in one piece with its end where that has the same face. */
function behind(line: readonly TextPiece[], [first, ...more]: readonly TextPiece[]): TextPiece[] {
  const last = line.at(-1);
  if (!(first && last)) return [...line];
  const spaced = ` ${first.text}`;
  const isSameFace = last.style === first.style && last.ink === first.ink;
  return isSameFace
    ? [...line.slice(0, -1), { ...last, text: last.text + spaced }, ...more]
    : [...line, { ...first, text: spaced }, ...more];
}
