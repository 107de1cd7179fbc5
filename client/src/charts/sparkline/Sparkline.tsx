import { amountText, type Locale } from "@doichieu/schema/vocabulary";
import { derivedStroke } from "../marks/derived-stroke.ts";
import { token } from "../token.ts";
import { layoutSparkline, type SparklineDot } from "./layout.ts";
import type { SparklineState } from "./state.ts";

export interface SparklineProps extends SparklineState {
  locale: Locale;
  width?: number;
  height?: number;
}

/** The run of the years in the height of a text line. */
export function Sparkline({ locale, width = 86, height = 20, ...state }: SparklineProps) {
  const layout = layoutSparkline(state, width, height);
  const sentence = state.points
    .map(({ year, figure }) => `${year}: ${amountText(figure, locale)}`)
    .join("; ");
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ display: "block", overflow: "visible" }}
      role="img"
      aria-label={sentence}
    >
      <title>{sentence}</title>
      <path d={`M0 ${layout.zero}H${width}`} stroke={token("rule")} />
      {layout.lines.map((line) => (
        <line key={line.x1} {...line} stroke={token("ink-3")} strokeWidth={1.2} />
      ))}
      {layout.dots.map((dot) => (
        <Dot key={dot.year} dot={dot} />
      ))}
    </svg>
  );
}

function Dot({ dot: { x, y, radius, look, stem } }: { dot: SparklineDot }) {
  const outline = { fill: token("paper"), stroke: token("actual"), strokeWidth: 1.3 };
  const dotted = { ...outline, ...derivedStroke, strokeDasharray: "0.5 1.8" };
  const looks = { solid: { fill: token("actual") }, hollow: outline, dotted };
  return (
    <>
      {stem !== null && <path d={`M${x} ${y}V${stem}`} stroke={token("actual")} strokeWidth={1.2} />}
      <circle cx={x} cy={y} r={radius} {...looks[look]} />
    </>
  );
}
