import type { Verdict } from "@doichieu/schema/vocabulary";
import { VerdictShape } from "./VerdictShape.tsx";
import "./verdict.css";

export interface VerdictGlyphProps {
  verdict: Verdict;
  /** px; small glyphs stand in running text */
  size?: number;
  /** the verdict's own colour; else the colour of the text around it */
  coloured?: boolean;
}

/** The shape of a verdict by itself; a word has to stand beside it. */
export function VerdictGlyph({ verdict, size = 13, coloured = false }: VerdictGlyphProps) {
  return (
    <svg
      className="verdict-glyph"
      data-verdict={coloured ? verdict : undefined}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      aria-hidden="true"
    >
      <VerdictShape verdict={verdict} />
    </svg>
  );
}
