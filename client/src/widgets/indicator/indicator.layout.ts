import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { lineHeight, lineWidth, type TextPiece } from "../../charts/picture/text-piece.ts";
import { wrapPieces } from "../../charts/picture/wrap-pieces.ts";
import { AXIS_HEIGHT } from "../../charts/scales/axis.layout.ts";

export interface IndicatorLines {
  /** px of the whole */
  width: number;
  hasBullet: boolean;
  /** the verdict in words, behind its shape */
  verdict: readonly TextPiece[];
  /** how far from the plan; empty where there is nothing to say */
  gap: readonly TextPiece[];
  /** figures to stand beside the graph where there is room */
  figures: number;
}

export interface IndicatorLayout {
  /** px of the graph, and of the lines below it */
  bullet: number;
  verdictY: number;
  gap: { x: number; y: number; anchor: "start" | "end"; lines: TextPiece[][] };
  /** where the figures stand; null where they would only take the graph's room */
  aside: { x: number; width: number } | null;
  height: number;
}

/** A graph wider than this says no more. */
const WIDEST_BULLET = 860;
const ASIDE = { from: 800, least: 250, most: 360, gap: 48, fewest: 2 };
const BELOW_BULLET = 6;
const BETWEEN = 20;
export const GLYPH = { size: 13, indent: 19 };

/** The graph, below it verdict and distance: at either end of one line, else one below the other. */
export function layoutIndicator({
  width,
  hasBullet,
  verdict,
  gap,
  figures,
}: IndicatorLines): IndicatorLayout {
  const hasAside = width >= ASIDE.from && figures >= ASIDE.fewest;
  const bullet = Math.min(WIDEST_BULLET, hasAside ? width - ASIDE.least - ASIDE.gap : width);
  const asideX = bullet + ASIDE.gap;
  const verdictY = hasBullet ? bulletMeasures.large.height + AXIS_HEIGHT + BELOW_BULLET : 0;
  const leading = lineHeight(verdict);
  const isOneLine = GLYPH.indent + lineWidth(verdict) + BETWEEN + lineWidth(gap) <= bullet;
  const lines = wrapPieces(gap, bullet);
  const below = isOneLine || lines.length === 0 ? 0 : lines.length * lineHeight(gap);
  return {
    bullet,
    verdictY,
    gap: isOneLine
      ? { x: bullet, y: verdictY, anchor: "end", lines }
      : { x: 0, y: verdictY + leading, anchor: "start", lines },
    aside: hasAside ? { x: asideX, width: Math.min(ASIDE.most, width - asideX) } : null,
    height: verdictY + leading + below,
  };
}
