import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { token } from "../token.ts";
import { verdictInks } from "../verdict-ink.ts";
import type { RowsLayout } from "./layout.ts";
import { TextLine } from "./TextLine.tsx";

/** Rows of names, drawings, figures and verdicts, from (0, 0) down. */
export function RowsDrawing({ layout }: { layout: RowsLayout }) {
  return (
    <>
      {layout.rules.map(({ y, isStrong }) => (
        <path key={y} d={`M0 ${y + 0.5}H${layout.width}`} stroke={token(isStrong ? "rule-2" : "rule")} />
      ))}
      {layout.drawings.map(({ x, y, drawing }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          {drawing}
        </g>
      ))}
      {layout.glyphs.map(({ verdict, x, y, size }) => (
        <g
          key={`${x} ${y}`}
          transform={`translate(${x} ${y}) scale(${size / 16})`}
          fill={verdictInks[verdict]}
          color={verdictInks[verdict]}
        >
          <VerdictShape verdict={verdict} />
        </g>
      ))}
      {layout.lines.map((line) => (
        <TextLine key={`${line.x} ${line.y}`} {...line} />
      ))}
    </>
  );
}
