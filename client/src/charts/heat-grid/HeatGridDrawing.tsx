import type { Locale, Verdict } from "@doichieu/schema/vocabulary";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { textWidth } from "../text-width/text-width.ts";
import { token } from "../token.ts";
import { cellSentence } from "./cell-sentence.ts";
import { HEAD_LINE, type HeatDrawingLayout, headStyle, NAME_LINE, nameStyle } from "./drawing.layout.ts";

export interface HeatGridDrawingProps {
  layout: HeatDrawingLayout;
  locale: Locale;
}

const GLYPH = 11;
const CELL_SIZE = 13;

/** The grid as a drawing, for where no table can be; from (0, 0) down. */
export function HeatGridDrawing({ layout, locale }: HeatGridDrawingProps) {
  return (
    <g fontFamily={token("figures")} fontSize={headStyle.size} fill={token("ink-2")}>
      {layout.groups.map(({ label, x, y, from, to, line }) => (
        <g key={from}>
          <text x={x} y={y + HEAD_LINE - 3} textAnchor="middle" fill={token("ink-3")}>
            {label}
          </text>
          <path d={`M${from} ${line + 0.5}H${to}`} stroke={token("rule-2")} />
        </g>
      ))}
      {layout.heads.flatMap(({ lines, x, y }) =>
        lines.map((text, place) => (
          <text
            key={`${x} ${text}`}
            x={x}
            y={y + (place + 1) * HEAD_LINE - 3}
            textAnchor="middle"
            fontWeight={headStyle.weight}
          >
            {text}
          </text>
        )),
      )}
      {layout.names.flatMap(({ lines, y }) =>
        lines.map((text, place) => (
          <text
            key={`${y} ${text}`}
            x={0}
            y={y + (place - (lines.length - 1) / 2) * NAME_LINE + nameStyle.size * 0.35}
            fontSize={nameStyle.size}
            fontWeight={nameStyle.weight}
            fill={token("ink")}
          >
            {text}
          </text>
        )),
      )}
      {layout.cells.map((placed) => (
        <Cell key={`${placed.x} ${placed.y}`} placed={placed} locale={locale} />
      ))}
    </g>
  );
}

function Cell({ placed, locale }: { placed: HeatDrawingLayout["cells"][number]; locale: Locale }) {
  const { cell, isTotal, ...box } = placed;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + CELL_SIZE * 0.35 };
  const words = { ...middle, textAnchor: "middle", fontSize: CELL_SIZE } as const;
  if (cell.kind === "share") {
    const ink = isTotal ? token("ink") : token(`share-ink-${cell.step}`);
    return (
      <g>
        <title>{cellSentence(cell, locale)}</title>
        {!isTotal && <rect {...box} fill={token(`share-${cell.step}`)} />}
        <text {...words} fontWeight={isTotal ? 700 : 600} fill={ink}>{`${cell.met}/${cell.decided}`}</text>
      </g>
    );
  }
  // a total without a share is no total: targets and results do not add up to anything
  if (isTotal)
    return (
      <text {...words} fill={token("ink-3")}>
        —
      </text>
    );
  if (cell.kind === "none")
    return <circle cx={middle.x} cy={box.y + box.height / 2} r={1.5} fill={token("rule-2")} />;
  const isWaiting = cell.kind === "waiting";
  const verdict: Verdict = isWaiting ? cell.verdict : "NO_TARGET";
  const width = GLYPH + 4 + textWidth(String(cell.count), { size: CELL_SIZE });
  const left = middle.x - width / 2;
  const edge = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  return (
    <g>
      <title>{cellSentence(cell, locale)}</title>
      <rect {...edge} fill="none" stroke={token(isWaiting ? "rule-2" : "rule")} />
      <g
        transform={`translate(${left} ${box.y + (box.height - GLYPH) / 2}) scale(${GLYPH / 16})`}
        fill={token("void")}
        color={token("void")}
      >
        <VerdictShape verdict={verdict} />
      </g>
      <text
        x={left + GLYPH + 4}
        y={middle.y}
        fontSize={CELL_SIZE}
        fill={token(isWaiting ? "ink-2" : "ink-3")}
      >
        {cell.count}
      </text>
    </g>
  );
}
