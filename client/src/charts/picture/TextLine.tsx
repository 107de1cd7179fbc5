import { token } from "../token.ts";
import { lineHeight, lineWidth, type TextPiece } from "./text-piece.ts";
import { textStyles } from "./text-styles.ts";

export interface TextLineProps {
  pieces: readonly TextPiece[];
  x: number;
  /** of the line's top */
  y: number;
  anchor?: "start" | "middle" | "end";
}

/**
 * One line of a picture. Its length is fixed, so that a viewer without our font sets it closer instead of over the
 * edge.
 */
export function TextLine({ pieces, x, y, anchor = "start" }: TextLineProps) {
  const [first] = pieces;
  if (!first) return null;
  const largest = Math.max(...pieces.map(({ style }) => textStyles[style].size));
  const baseline = y + lineHeight(pieces) / 2 + largest * 0.35;
  const facesOf = ({ style, ink }: TextPiece) => {
    const { size, weight, ink: own } = textStyles[style];
    return { fontSize: size, fontWeight: weight, fill: ink ?? own };
  };
  return (
    <text
      x={round(x)}
      y={round(baseline)}
      textAnchor={anchor === "start" ? undefined : anchor}
      fontFamily={token("figures")}
      textLength={pieces.length === 1 ? round(lineWidth(pieces)) : undefined}
      lengthAdjust={pieces.length === 1 ? "spacingAndGlyphs" : undefined}
      {...facesOf(first)}
    >
      {pieces.length === 1
        ? first.text
        : pieces.map((piece) => (
            <tspan key={piece.text + piece.style} {...facesOf(piece)}>
              {piece.text}
            </tspan>
          ))}
    </text>
  );
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
