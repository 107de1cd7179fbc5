import { Dot } from "../growth-dumbbell/Dot.tsx";
import { TargetMark } from "../marks/TargetMark.tsx";
import { token } from "../token.ts";
import { LaneGround } from "./LaneGround.tsx";
import type { TrendLayout } from "./layout.ts";

export interface GrowthLaneProps {
  lane: NonNullable<TrendLayout["growth"]>;
  layout: TrendLayout;
}

/** Growth achieved as a dot on a stem, growth asked for as a hollow mark. */
export function GrowthLane({ lane, layout }: GrowthLaneProps) {
  return (
    <>
      <LaneGround lane={lane} layout={layout} />
      <g transform={lane.transform}>
        {lane.marks.map(({ year, dot, target }) => (
          <g key={year}>
            {target && <TargetMark layout={target} upright />}
            {dot && (
              <>
                <path
                  d={`M${dot.stem.from} ${dot.y}H${dot.stem.to}`}
                  stroke={token("actual")}
                  strokeWidth={2}
                  strokeDasharray={dot.paint === "derived" ? "1.5 3" : undefined}
                />
                <Dot dot={dot} y={dot.y} />
              </>
            )}
          </g>
        ))}
      </g>
    </>
  );
}
