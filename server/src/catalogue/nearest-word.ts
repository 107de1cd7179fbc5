/** Words farther away are not what was meant: a third of the letters, at least two, never all of them. */
const farthest = (word: string) => Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));

/** Letters to change, add or take away; stops counting beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

/** The known word a mistyped one comes closest to, whatever its case; null where none is close. */
export function nearestWord(typed: string, known: Iterable<string>): string | null {
  const wanted = typed.toLowerCase();
  let nearest: string | null = null;
  let least = farthest(wanted) + 1;
  for (const word of known) {
    const letters = distance(wanted, word.toLowerCase(), least - 1);
    if (letters < least) [nearest, least] = [word, letters];
  }
  return nearest;
}
