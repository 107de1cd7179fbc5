import type { Box } from "../box.ts";
import { token } from "../token.ts";
import type { ActualBarLayout } from "./actual-bar.layout.ts";
import { boxPath, openPath, wavePath } from "./bar-path.ts";
import { derivedStroke } from "./derived-stroke.ts";
import { hatchPath, hatchSteps } from "./hatch.ts";
import { OpenEnd } from "./OpenEnd.tsx";
import { hatchGround, type Paint } from "./paint.ts";

/** An actual: solid, hatched or outlined, with whatever its ends leave open. */
export function ActualBar({ layout }: { layout: ActualBarLayout }) {
  const { paint, bar, thin, tick, arrow, wavy, opensOut, pointsTo } = layout;
  return (
    <>
      {layout.fade && <OpenEnd fade={layout.fade} paint={paint} />}
      {bar && (
        <Painted
          box={bar}
          paint={paint}
          area={wavy ? wavePath(bar, pointsTo) : undefined}
          outline={opensOut ? openPath(bar, pointsTo) : undefined}
        />
      )}
      {thin && <Painted box={thin} paint={paint} />}
      {tick !== null && thin && (
        <path
          d={`M${tick} ${thin.y - thin.height / 2}v${thin.height * 2}`}
          stroke={token("actual")}
          strokeWidth={1.6}
        />
      )}
      {arrow && (
        <path
          d={`M${arrow.x - 5 * arrow.pointsTo} ${arrow.y - 4.5}l${5 * arrow.pointsTo} 4.5l${-5 * arrow.pointsTo} 4.5`}
          fill="none"
          stroke={token("actual")}
          strokeWidth={1.6}
        />
      )}
    </>
  );
}

interface PaintedProps {
  box: Box;
  paint: Paint;
  /** the area, where it is no box */
  area?: string;
  /** its outline, where that is not the whole edge */
  outline?: string;
}

function Painted({ box, paint, area = boxPath(box), outline = area }: PaintedProps) {
  if (paint === "final") return <path d={area} fill={token("actual")} />;
  if (paint === "derived") {
    return (
      <>
        <path d={area} fill={token("paper")} />
        <path d={outline} fill="none" stroke={token("actual")} {...derivedStroke} />
      </>
    );
  }
  return (
    <>
      <path d={area} fill={hatchGround(paint)} />
      <path d={hatchPath(box, hatchSteps[paint])} stroke={token("hatch")} strokeWidth={1.3} />
      <path
        d={outline}
        fill="none"
        stroke={token("hatch")}
        strokeWidth={1}
        strokeDasharray={paint === "forecast" ? "3 2" : undefined}
      />
    </>
  );
}
