import type { Locale, Verdict, Words } from "@doichieu/schema/vocabulary";
import { derivedStroke } from "../marks/derived-stroke.ts";
import { token } from "../token.ts";
import { layoutRounding, type RoundedMark, type RoundingLayout } from "./layout.ts";
import type { RoundingState } from "./state.ts";

export interface RoundingAxisProps extends RoundingState {
  locale: Locale;
  /** px */
  width: number;
  /** what lies between the two, in words: "at least 58 more" */
  between: string;
  verdict: Verdict;
}

const sentenceWords: Words = {
  VI: "Trục cắt ngắn: kế hoạch và thực hiện kể cả sai số làm tròn",
  EN: "Cut axis: target and actual with what rounding leaves open",
};

/** How far the rounding of the inputs lets a target and an actual move: a zoomed axis, and it says that it is cut. */
export function RoundingAxis({ locale, width, between, verdict, ...state }: RoundingAxisProps) {
  const layout = layoutRounding(state, width, locale, between);
  const isReached = verdict === "EXCEEDED" || verdict === "MET";
  const ink = token(isReached && layout.arrow ? "exceeded" : "ink");
  return (
    <svg
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      style={{ display: "block", maxWidth: "100%", height: "auto", overflow: "visible" }}
      role="img"
      aria-label={`${sentenceWords[locale]}. ${layout.labels.map((label) => label.text).join(", ")}. ${between}`}
    >
      <Target mark={layout.target} />
      <Actual mark={layout.actual} />
      {layout.shared && <rect {...layout.shared} fill="none" stroke={token("ink")} strokeWidth={1.4} />}
      {layout.arrow && <path d={arrowPath(layout.arrow)} fill="none" stroke={ink} strokeWidth={1.6} />}
      <text {...layout.between} textAnchor="middle" fontFamily={token("figures")} fontSize={11} fill={ink}>
        {between}
      </text>
      {layout.labels.map((label) => (
        <text
          key={label.x}
          x={label.x}
          y={19}
          textAnchor="middle"
          fontFamily={token("figures")}
          {...labelLooks[label.look]}
        >
          {label.text}
        </text>
      ))}
      <Axis axis={layout.axis} width={width} />
    </svg>
  );
}

const labelLooks = {
  actual: { fontSize: 12.5, fontWeight: 600, fill: token("ink") },
  target: { fontSize: 12.5, fill: token("ink") },
  end: { fontSize: 11, fill: token("ink-3") },
};

function Target({ mark: { box, x, derived } }: { mark: RoundedMark }) {
  const outline = { stroke: token("plan"), strokeWidth: 1.4, ...(derived ? derivedStroke : {}) };
  return (
    <>
      {box && <rect {...box} fill={token("plan-fill")} {...outline} />}
      <path d={`M${x} 26v30`} {...outline} strokeWidth={1.6} />
    </>
  );
}

function Actual({ mark: { box, x } }: { mark: RoundedMark }) {
  return (
    <>
      {box && <rect {...box} y={box.y + 6} height={box.height - 12} fill={token("previous")} />}
      <circle cx={x} cy={41} r={6} fill={token("actual")} />
    </>
  );
}

function arrowPath({ from, to, y }: { from: number; to: number; y: number }): string {
  const side = to > from ? 1 : -1;
  return `M${from} ${y}H${to}m${-5 * side} -3.5l${5 * side} 3.5l${-5 * side} 3.5`;
}

function Axis({ axis: { y, ticks, isCut }, width }: { axis: RoundingLayout["axis"]; width: number }) {
  return (
    <>
      <path
        d={isCut ? `M0 ${y}h7l3 -5l4 10l3 -5H${width}` : `M0 ${y}H${width}`}
        fill="none"
        stroke={token("ink")}
      />
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <path d={`M${x} ${y}v4`} stroke={token("ink")} />
          <text
            x={x}
            y={y + 17}
            textAnchor="middle"
            fontFamily={token("figures")}
            fontSize={11}
            fill={token("ink-3")}
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
