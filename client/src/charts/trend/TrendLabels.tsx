import { tenth } from "../box.ts";
import { derivedStroke } from "../marks/derived-stroke.ts";
import { token } from "../token.ts";
import { LINE_HEIGHT } from "./place-labels.ts";
import { labelWeights, type TrendLabel } from "./trend-labels.layout.ts";

const inks = { stated: "ink", derived: "ink", target: "ink-2", missing: "ink-3" } as const;

/** The numbers at their marks, clear of the lines behind them. */
export function TrendLabels({ labels }: { labels: readonly TrendLabel[] }) {
  return labels.map(({ key, look, x, bottom, anchor, lines, size, isTurned, underline }) => (
    <g key={key}>
      {underline && (
        <path
          d={`M${underline.from} ${underline.y}H${underline.to}`}
          stroke={token("ink-2")}
          {...derivedStroke}
        />
      )}
      {lines.map((line, place) => (
        <text
          key={line}
          {...(isTurned
            ? { transform: `translate(${tenth(x + size * 0.36)} ${bottom}) rotate(-90)`, textAnchor: "start" }
            : {
                x,
                y: tenth(bottom - size * (0.22 + LINE_HEIGHT * (lines.length - 1 - place))),
                textAnchor: anchor,
              })}
          fontFamily={token(look === "missing" ? "font" : "figures")}
          fontSize={size}
          fontWeight={labelWeights[look]}
          fill={token(inks[look])}
          stroke={token("paper")}
          strokeWidth={3}
          paintOrder="stroke"
          strokeLinejoin="round"
        >
          {line}
        </text>
      ))}
    </g>
  ));
}
