import type { Verdict } from "@doichieu/schema/vocabulary";
import { TargetMark } from "../marks/TargetMark.tsx";
import { token } from "../token.ts";
import { verdictPaints } from "../verdict-paint.ts";
import { Dot } from "./Dot.tsx";
import { layoutDumbbell } from "./layout.ts";
import type { DumbbellState } from "./state.ts";

export interface GrowthDumbbellProps extends DumbbellState {
  /** px; the drawing shrinks with its column and never grows */
  width: number;
}

/** Growth asked for, achieved, and the year before's. The figures stand as text beside it, so it is drawn for the eye. */
export function GrowthDumbbell({ width, ...state }: GrowthDumbbellProps) {
  const { height, middle, grid, bridge, target, actual, previous } = layoutDumbbell(state, width);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ display: "block", maxWidth: "100%", height: "auto", overflow: "visible" }}
      aria-hidden="true"
    >
      {[false, true].map((isZero) => {
        const lines = grid.filter((line) => line.isZero === isZero);
        // one element for all of them: a page has two hundred of these drawings
        const path = lines.map(({ x }) => `M${x} 0v${height}`).join("");
        return path && <path key={path} d={path} stroke={token(isZero ? "ink-3" : "rule")} />;
      })}
      {bridge && (
        <path
          d={`M${bridge.from} ${middle}H${bridge.to}`}
          stroke={bridgeInk(bridge.verdict)}
          strokeWidth={3}
        />
      )}
      {previous && (
        <circle cx={previous.x} cy={middle} r={5} fill={token("previous")} stroke={token("paper")} />
      )}
      <TargetMark layout={target} />
      {actual && <Dot dot={actual} y={middle} />}
    </svg>
  );
}

/** The line carries the verdict; where there is none it is a plain one. */
function bridgeInk(verdict: Verdict): string {
  const { fill, stroke } = verdictPaints[verdict];
  return stroke || verdict === "NO_TARGET" ? token("rule-2") : fill;
}
