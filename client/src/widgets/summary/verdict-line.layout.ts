import { type Locale, numberText, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { textStyles } from "../../charts/picture/text-styles.ts";
import { textWidth } from "../../charts/text-width/text-width.ts";
import { countOf, targetVerdicts, type VerdictCounts } from "../../charts/verdict-counts.ts";

/** "8 ✚ Vượt": how many targets got a verdict, its shape and its word. */
export interface VerdictLineItem {
  verdict: Verdict;
  count: string;
  words: string;
  x: number;
  /** of the line's top */
  y: number;
  /** px from x */
  glyphX: number;
  wordsX: number;
}

export const VERDICT_LINE = { height: 20, glyph: 12 };
/** px */
const GAP = { items: 16, count: 4, glyph: 5 };

/** The verdicts that occur, one behind the other, in as many lines as they need. */
export function layoutVerdictLine(
  counts: VerdictCounts,
  width: number,
  locale: Locale,
): { items: VerdictLineItem[]; height: number } {
  const items: VerdictLineItem[] = [];
  let [x, y] = [0, 0];
  for (const verdict of targetVerdicts) {
    if (countOf(counts, verdict) === 0) continue;
    const count = numberText(countOf(counts, verdict), 0, locale);
    const words = verdictWords[verdict][locale];
    const glyphX = textWidth(count, textStyles.strong) + GAP.count;
    const wordsX = glyphX + VERDICT_LINE.glyph + GAP.glyph;
    const own = wordsX + textWidth(words, textStyles.strong);
    if (x > 0 && x + own > width) [x, y] = [0, y + VERDICT_LINE.height];
    items.push({ verdict, count, words, x: Math.round(x), y, glyphX, wordsX });
    x += own + GAP.items;
  }
  return { items, height: items.length > 0 ? y + VERDICT_LINE.height : 0 };
}
