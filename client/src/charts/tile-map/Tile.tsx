import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { token } from "../token.ts";
import type { NoteTile as NoteTileLayout, ProvinceTile as ProvinceTileLayout, TileLine } from "./layout.ts";
import { dashed, tilePaint } from "./tile-paint.ts";

export function ProvinceTile({ tile: { box, kind, lines, value, province } }: { tile: ProvinceTileLayout }) {
  const paint = tilePaint(kind);
  const edge = province.unrestated > 0 ? { ...paint.edge, ...dashed(kind) } : paint.edge;
  return (
    <>
      <rect {...box} fill={paint.fill} />
      {edge && <rect {...inset(box, edge.strokeWidth)} fill="none" {...edge} />}
      <Lines lines={lines} fill={paint.name} weight={kind.kind === "none" ? 400 : 600} />
      {value?.glyph && (
        <svg {...value.glyph} viewBox="0 0 16 16" fill={paint.value} color={paint.value} aria-hidden="true">
          <VerdictShape verdict={kind.kind === "waiting" ? kind.verdict : "NO_TARGET"} />
        </svg>
      )}
      {value && (
        <text
          x={value.x}
          y={value.y}
          textAnchor="middle"
          fontFamily={token("figures")}
          fontSize={value.size}
          fontWeight={kind.kind === "share" ? 700 : 400}
          fill={paint.value}
        >
          {value.text}
        </text>
      )}
      <rect className="tile-ring" {...inset(box, -1.5)} rx={2} fill="none" strokeWidth={2} />
    </>
  );
}

/** px of a corner's arms */
const CORNER = 8;

/** Four corners, as of the inset that maps set their archipelagos in; nothing ever fills it. */
export function NoteTile({ tile: { box, lines } }: { tile: NoteTileLayout }) {
  const { x, y, width, height } = inset(box, 1);
  const corners = [
    `M${x} ${y + CORNER}v${-CORNER}h${CORNER}`,
    `M${x + width - CORNER} ${y}h${CORNER}v${CORNER}`,
    `M${x + width} ${y + height - CORNER}v${CORNER}h${-CORNER}`,
    `M${x + CORNER} ${y + height}h${-CORNER}v${-CORNER}`,
  ].join("");
  return (
    <>
      <path d={corners} fill="none" stroke={token("rule-2")} />
      <Lines lines={lines} fill={token("ink-2")} weight={400} />
    </>
  );
}

function Lines({ lines, fill, weight }: { lines: readonly TileLine[]; fill: string; weight: number }) {
  return lines.map(({ text, x, y, size }) => (
    <text
      key={y}
      x={x}
      y={y}
      textAnchor="middle"
      fontFamily={token("font")}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
    >
      {text}
    </text>
  ));
}

/** A line is drawn inside its tile, a ring outside. */
function inset({ x, y, width, height }: ProvinceTileLayout["box"], by: number) {
  return { x: x + by / 2, y: y + by / 2, width: width - by, height: height - by };
}
