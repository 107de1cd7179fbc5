import type { Locale } from "@doichieu/schema/vocabulary";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import type { Box } from "../box.ts";
import { countsSentence } from "../counts-sentence.ts";
import { token } from "../token.ts";
import { targetVerdicts } from "../verdict-counts.ts";
import { inkOn, type VerdictPaint, verdictPaints } from "../verdict-paint.ts";
import { type BlockSegment, layoutBlockBar } from "./layout.ts";
import type { BlockBarState } from "./state.ts";

export interface BlockBarDrawingProps extends BlockBarState {
  locale: Locale;
  /** px */
  width: number;
  height?: number;
  /** counts inside the segments */
  labelled?: boolean;
}

/** One block a target, best verdict first. */
export function BlockBarDrawing({
  counts,
  of,
  locale,
  width,
  height = 36,
  labelled = true,
}: BlockBarDrawingProps) {
  const layout = layoutBlockBar({ counts, of }, { width, height, labels: labelled ? locale : null });
  const sentence = countsSentence(counts, targetVerdicts, locale);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ display: "block", maxWidth: "100%" }}
      role="img"
      aria-label={sentence}
    >
      <title>{sentence}</title>
      {layout.segments.map((segment) => (
        <Segment key={segment.verdict} segment={segment} />
      ))}
    </svg>
  );
}

function Segment({ segment: { verdict, blocks, label } }: { segment: BlockSegment }) {
  const paint = verdictPaints[verdict];
  const ink = inkOn(verdict);
  return (
    <g>
      {blocks.map((block) => (
        <rect key={block.x} {...insideStroke(block, paint)} {...paint} />
      ))}
      {label?.glyph && (
        <svg {...label.glyph} viewBox="0 0 16 16" fill={ink} color={ink} aria-hidden="true">
          <VerdictShape verdict={verdict} />
        </svg>
      )}
      {label && (
        <text
          x={label.x}
          y={label.y}
          textAnchor="middle"
          fontFamily={token("figures")}
          fontSize={label.size}
          fontWeight={600}
          fill={ink}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

/** An outline is drawn inside its block, so that blocks with and without one are of one size. */
function insideStroke(box: Box, { strokeWidth = 0 }: VerdictPaint): Box {
  return {
    x: box.x + strokeWidth / 2,
    y: box.y + strokeWidth / 2,
    width: Math.max(0, box.width - strokeWidth),
    height: box.height - strokeWidth,
  };
}
