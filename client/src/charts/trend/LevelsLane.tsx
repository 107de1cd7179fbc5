import { Dot } from "../growth-dumbbell/Dot.tsx";
import { ActualBar } from "../marks/ActualBar.tsx";
import { derivedStroke } from "../marks/derived-stroke.ts";
import { TargetMark } from "../marks/TargetMark.tsx";
import { token } from "../token.ts";
import { LaneGround } from "./LaneGround.tsx";
import type { TrendLayout } from "./layout.ts";

export interface LevelsLaneProps {
  lane: NonNullable<TrendLayout["levels"]>;
  layout: TrendLayout;
}

/** Results filled, plans hollow, year by year. */
export function LevelsLane({ lane, layout }: LevelsLaneProps) {
  return (
    <>
      <LaneGround lane={lane} layout={layout} />
      <g transform={lane.transform}>
        {lane.marks.map(({ year, bar, dot, target, milestone }) => (
          <g key={year}>
            {bar && <ActualBar layout={bar} />}
            {milestone && (
              <rect {...milestone} fill={token("plan-fill")} stroke={token("plan")} {...derivedStroke} />
            )}
            {target && <TargetMark layout={target} upright />}
            {/* a dot is smaller than the mark it may stand behind */}
            {dot && <Dot dot={dot} y={dot.y} />}
          </g>
        ))}
      </g>
    </>
  );
}
