import { type Locale, numberText, type Verdict } from "@doichieu/schema/vocabulary";
import { type Box, tenth } from "../box.ts";
import { textWidth } from "../text-width/text-width.ts";
import { countOf, targetVerdicts, totalOf } from "../verdict-counts.ts";
import type { BlockBarState } from "./state.ts";

export interface BlockSegment {
  verdict: Verdict;
  count: number;
  /** one a target; a single one where they are joined */
  blocks: Box[];
  /** what fits inside: shape and count, the count alone, or nothing; x is the middle of the count */
  label: { glyph: Box | null; x: number; y: number; size: number; text: string } | null;
}

export interface BlockBarLayout {
  width: number;
  height: number;
  segments: BlockSegment[];
}

export interface BlockBarRoom {
  width: number;
  height: number;
  /** counts inside the segments, in the figures of this locale */
  labels: Locale | null;
}

/** Above this the blocks of a verdict are joined: nobody counts them any more. */
const MOST_BLOCKS = 60;
/** px of a block that can still hold a digit; narrower ones are joined too */
const NARROWEST_BLOCK = 10;
/** px below which a single target would be lost beside thousands */
const NARROWEST = 3;
const BLOCK_GAP = 1;
const SEGMENT_GAP = 4;
const GLYPH = 13;

export function layoutBlockBar({ counts, of }: BlockBarState, room: BlockBarRoom): BlockBarLayout {
  const present = targetVerdicts
    .map((verdict) => ({ verdict, count: countOf(counts, verdict) }))
    .filter(({ count }) => count > 0);
  const total = totalOf(counts, targetVerdicts);
  const width = room.width * Math.min(1, total / (of ?? total));
  const isJoined = total > MOST_BLOCKS || width / total < NARROWEST_BLOCK;
  const gaps = isJoined ? 0 : total - present.length;
  const free = width - SEGMENT_GAP * (present.length - 1) - BLOCK_GAP * gaps;
  const widths = isJoined
    ? joinedWidths(
        present.map(({ count }) => count / total),
        free,
      )
    : present.map(({ count }) => (free / total) * count + BLOCK_GAP * (count - 1));
  let x = 0;
  const segments = present.map(({ verdict, count }, place) => {
    const segment = { x, y: 0, width: widths[place] ?? 0, height: room.height };
    x += segment.width + SEGMENT_GAP;
    const blocks = isJoined ? [segment] : divide(segment, count);
    const label = room.labels && layoutLabel(blocks, numberText(count, 0, room.labels));
    return { verdict, count, blocks: blocks.map(rounded), label };
  });
  return { width: room.width, height: room.height, segments };
}

/** In proportion, but none so narrow that it disappears; the wide ones give way. */
function joinedWidths(shares: number[], free: number): number[] {
  const isNarrow = (share: number) => share * free < NARROWEST;
  const narrow = shares.filter(isNarrow);
  const rest = shares.filter((share) => !isNarrow(share)).reduce((sum, share) => sum + share, 0);
  const left = free - narrow.length * NARROWEST;
  return shares.map((share) => (isNarrow(share) ? NARROWEST : (share / rest) * left));
}

function divide({ x, y, width, height }: Box, count: number): Box[] {
  const block = (width - BLOCK_GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, place) => ({
    x: x + place * (block + BLOCK_GAP),
    y,
    width: block,
    height,
  }));
}

const SIZES = [16, 12];
const INSET = 6;
const LABEL_GAP = 5;

/** Shape and count in the first block, else one block each, else the count alone: never across a gap. */
function layoutLabel([first, second]: Box[], text: string): BlockSegment["label"] {
  if (!first) return null;
  const size = SIZES.find((px) => first.height >= px * 1.5) ?? 0;
  const widthAt = (px: number) => textWidth(text, { size: px, weight: 600 });
  const middle = first.height / 2;
  const glyphAt = (x: number) => ({ x: tenth(x), y: middle - GLYPH / 2, width: GLYPH, height: GLYPH });
  const countAt = (x: number, px: number) => ({ x: tenth(x), y: tenth(middle + px * 0.355), size: px, text });
  const together = GLYPH + LABEL_GAP + widthAt(size);
  if (size > 0 && first.width >= together + 2 * INSET) {
    const start = first.x + Math.min(9, (first.width - together) / 2);
    return { glyph: glyphAt(start), ...countAt(start + together - widthAt(size) / 2, size) };
  }
  const fitting = SIZES.find((px) => px <= size && first.width >= widthAt(px) + 2);
  if (!fitting) return null;
  const center = (block: Box) => block.x + block.width / 2;
  if (!second || first.width < GLYPH + 2) return { glyph: null, ...countAt(center(first), fitting) };
  return { glyph: glyphAt(center(first) - GLYPH / 2), ...countAt(center(second), fitting) };
}

function rounded(box: Box): Box {
  return { ...box, x: tenth(box.x), width: tenth(box.width) };
}
