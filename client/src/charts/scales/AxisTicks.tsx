import { token } from "../token.ts";
import { type AxisLabel, axisTextStyle } from "./axis.layout.ts";

/** Ticks and their numbers, from the top of the drawing's own ground downwards. */
export function AxisTicks({ layout }: { layout: AxisLabel[] }) {
  return layout.map(({ value, x, textX, text }) => (
    <g key={value}>
      <path d={`M${x} 0v4`} stroke={token("rule-2")} />
      <text
        x={textX}
        y={14}
        textAnchor="middle"
        fontFamily={token("figures")}
        fontSize={axisTextStyle.size}
        fill={token("ink-3")}
      >
        {text}
      </text>
    </g>
  ));
}
