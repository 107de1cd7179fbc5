import { type Locale, numberText, type Words } from "@doichieu/schema/vocabulary";
import { token } from "../token.ts";
import { AxisTicks } from "./AxisTicks.tsx";
import { AXIS_HEIGHT, axisHeight, axisTextStyle, layoutAxis } from "./axis.layout.ts";
import type { BulletScale } from "./shared-scales.ts";

export interface ScaleAxisProps {
  scale: BulletScale;
  /** px; the same as the rows above */
  width: number;
  /** px left free at either side by the rows above */
  padding: number;
  locale: Locale;
}

const timesWords: Record<Locale, (times: string) => string> = {
  VI: (times) => `Thang này lớn gấp ${times} lần các hàng cùng đơn vị`,
  EN: (times) => `This scale is ${times} times that of the other rows in this unit`,
};
const reversedWords: Words = { VI: "Trục đảo chiều", EN: "Reversed axis" };

/** One axis under a run of rows that share a scale. Where the scale is not the page's usual one, it says so. */
export function ScaleAxis({ scale, width, padding, locale }: ScaleAxisProps) {
  const layout = layoutAxis(scale, width, padding, locale);
  const note = scale.times > 1 ? timesWords[locale](numberText(scale.times, 0, locale)) : null;
  const height = axisHeight(scale);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ display: "block", maxWidth: "100%", height: "auto", overflow: "visible" }}
      role="img"
      aria-label={[
        scale.reversed && reversedWords[locale],
        layout.map((label) => label.text).join(", "),
        note,
      ]
        .filter(Boolean)
        .join(": ")}
    >
      <AxisTicks layout={layout} />
      {note && (
        <text
          x={padding}
          y={AXIS_HEIGHT + 13}
          fontFamily={token("font")}
          fontSize={axisTextStyle.size}
          fill={token("ink-2")}
        >
          {note}
        </text>
      )}
    </svg>
  );
}
