import { amountText, type Locale, type Words } from "@doichieu/schema/vocabulary";
import { PaceShape } from "../../ui/PaceShape.tsx";
import { Dot } from "../growth-dumbbell/Dot.tsx";
import { derivedStroke } from "../marks/derived-stroke.ts";
import { token } from "../token.ts";
import type { PaceLabel } from "./free-labels.ts";
import { layoutPace, type PaceLayout } from "./layout.ts";
import type { PaceState } from "./state.ts";

export interface PaceChartProps extends PaceState {
  /** the status in words */
  statusText: string;
  locale: Locale;
  /** px */
  width: number;
}

const pathWords: Words = { VI: "Lộ trình tới kế hoạch", EN: "Path to the target" };
const levelWords: Words = { VI: "thực hiện", EN: "actual" };
const cutWords: Words = {
  VI: "Trục cắt ngắn, không bắt đầu từ 0",
  EN: "Cut axis, it does not start at zero",
};

/** The path from the base to the target, its milestones, and what was achieved: whether it keeps up is seen at once. */
export function PaceChart({ statusText, locale, width, ...state }: PaceChartProps) {
  const layout = layoutPace(state, width, locale);
  const { gap } = layout;
  return (
    <svg
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      style={{ display: "block", maxWidth: "100%", height: "auto", overflow: "visible" }}
      role="img"
      aria-label={sentenceOf(state, statusText, layout.isCut, locale)}
    >
      <g transform={`translate(0 2)`} color={token("ink")} fill="currentColor">
        <PaceShape status={state.status} />
        <text x={23} y={12.5} fontFamily={token("font")} fontSize={13} fontWeight={600}>
          {statusText}
        </text>
      </g>
      <Ground layout={layout} />
      {layout.path.length > 1 && (
        <path
          d={`M${layout.path.map(({ x, y }) => `${x} ${y}`).join("L")}`}
          fill="none"
          stroke={token("ink-3")}
          {...derivedStroke}
        />
      )}
      {gap && <path d={`M${gap.x} ${gap.from}V${gap.to}`} stroke={token("ink-2")} strokeWidth={1.2} />}
      {layout.milestones.map((box) => (
        <rect key={box.x} {...box} fill={token("plan-fill")} stroke={token("plan")} {...derivedStroke} />
      ))}
      <Target mark={layout.target} />
      {layout.lines.map((line) => (
        <line key={line.x1} {...line} stroke={token("actual")} strokeWidth={2} />
      ))}
      {layout.dots.map(({ x, y, paint, stem }) => (
        <g key={x}>
          {stem !== null && <path d={`M${x} ${y}V${stem}`} stroke={token("actual")} strokeWidth={1.6} />}
          <Dot dot={{ x, paint, range: null, pointsTo: null }} y={y} />
        </g>
      ))}
      {layout.labels.map((label) => (
        <text
          key={`${label.look}${label.x}`}
          x={label.x}
          y={label.y}
          textAnchor="middle"
          fontFamily={token("figures")}
          // clear of the lines behind it
          stroke={token("paper")}
          strokeWidth={3}
          paintOrder="stroke"
          {...labelLooks[label.look]}
        >
          {label.text}
        </text>
      ))}
    </svg>
  );
}

const labelLooks: Record<PaceLabel["look"], object> = {
  actual: { fontSize: 12, fontWeight: 600, fill: token("ink") },
  target: { fontSize: 12, fill: token("ink") },
  milestone: { fontSize: 11, fill: token("ink-3") },
};

function Ground({ layout: { grid, axis, isCut } }: { layout: PaceLayout }) {
  const text = { fontFamily: token("figures"), fontSize: 11, fill: token("ink-3") };
  return (
    <>
      {grid.map(({ y, text: number }) => (
        <g key={y}>
          <path d={`M${axis.left} ${y}H${axis.right}`} stroke={token("rule")} />
          <text x={axis.left - 6} y={y + 4} textAnchor="end" {...text}>
            {number}
          </text>
        </g>
      ))}
      <path
        d={
          isCut
            ? `M${axis.left} ${axis.y}h5l3 -4l4 8l3 -4H${axis.right}`
            : `M${axis.left} ${axis.y}H${axis.right}`
        }
        fill="none"
        stroke={token("ink")}
      />
      {axis.ticks.map(({ x, text: name }) => (
        <g key={x}>
          <path d={`M${x} ${axis.y}v4`} stroke={token("ink")} />
          <text x={x} y={axis.y + 17} textAnchor="middle" {...text} fill={token("ink-2")}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

function Target({ mark: { derived, ...box } }: { mark: PaceLayout["target"] }) {
  const outline = { stroke: token("plan"), strokeWidth: 1.4, ...(derived ? derivedStroke : {}) };
  return <rect {...box} fill={token("plan-fill")} {...outline} />;
}

function sentenceOf(
  { path, levels, target }: PaceState,
  statusText: string,
  isCut: boolean,
  locale: Locale,
): string {
  const print = (moments: PaceState["levels"]) =>
    moments.map(({ figure }) => amountText(figure, locale)).join(", ");
  return [
    statusText,
    `${pathWords[locale]}: ${print(path.length > 0 ? path : [target])}`,
    levels.length > 0 && `${levelWords[locale]}: ${print(levels)}`,
    isCut && cutWords[locale],
  ]
    .filter(Boolean)
    .join("; ");
}
