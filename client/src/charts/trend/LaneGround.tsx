import { token } from "../token.ts";
import type { Lane } from "./lane.layout.ts";
import { AXIS_TEXT, type TrendLayout } from "./layout.ts";

export interface LaneGroundProps {
  lane: Lane;
  layout: Pick<TrendLayout, "left" | "right">;
}

/** The lines behind a lane, their numbers, and what they count. */
export function LaneGround({ lane: { grid, title, zero }, layout: { left, right } }: LaneGroundProps) {
  const text = { fontSize: AXIS_TEXT, fill: token("ink-3") };
  return (
    <>
      <text x={0} y={title.y} fontFamily={token("font")} {...text}>
        {title.text}
      </text>
      {grid.map(({ y, text: number, isZero }) => (
        <g key={y}>
          {!isZero && <path d={`M${left} ${y}H${right}`} stroke={token("rule")} />}
          <text x={left - 8} y={y + 4} textAnchor="end" fontFamily={token("figures")} {...text}>
            {number}
          </text>
        </g>
      ))}
      <path d={`M${left} ${zero}H${right}`} stroke={token("ink")} />
    </>
  );
}
