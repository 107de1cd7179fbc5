import type { FigureParts } from "../../charts/figure.ts";
import { Dot } from "../../charts/growth-dumbbell/Dot.tsx";
import { type PlacedScale, placeScale } from "../../charts/linear-scale.ts";
import { ActualBar } from "../../charts/marks/ActualBar.tsx";
import { layoutActualBar } from "../../charts/marks/actual-bar.layout.ts";
import { TargetMark } from "../../charts/marks/TargetMark.tsx";
import { layoutTargetMark } from "../../charts/marks/target-mark.layout.ts";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import { token } from "../../charts/token.ts";
import { layoutDot } from "../../charts/trend/dot.layout.ts";

export interface RankingBarProps {
  target: FigureParts | null;
  actual: FigureParts | null;
  scale: SharedScale;
  /** px */
  width: number;
  /** the same in words */
  sentence: string;
}

/** px */
export const RANKING_BAR = 18;
const ACTUAL = { top: 4, height: 10 };
const TARGET = { top: 0, height: RANKING_BAR };
/** room for half a target's mark at either end */
const PADDING = 3.5;

/** A place has no length: the best stands farthest to the right. */
function RankDot({ actual, placed }: { actual: FigureParts | null; placed: PlacedScale }) {
  const y = RANKING_BAR / 2;
  return (
    <>
      <path d={`M${placed.left} ${y}H${placed.right}`} stroke={token("rule")} />
      {actual && <Dot dot={layoutDot(actual, placed, y)} y={y} />}
    </>
  );
}

/** What was achieved, and the plan where there is one, as low as a line of text. */
export function RankingBar({ target, actual, scale, width, sentence }: RankingBarProps) {
  const placed = placeScale(scale, width, PADDING);
  return (
    <g>
      <title>{sentence}</title>
      {scale.unit === "RANK_OF_63" ? (
        <RankDot actual={actual} placed={placed} />
      ) : (
        <>
          {actual && <ActualBar layout={layoutActualBar(actual, placed, ACTUAL)} />}
          <path d={`M${placed.place(0)} 2v14`} stroke={token("ink")} />
        </>
      )}
      {target && <TargetMark layout={layoutTargetMark(target, placed, TARGET)} />}
    </g>
  );
}
