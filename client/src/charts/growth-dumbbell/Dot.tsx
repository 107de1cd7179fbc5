import { derivedStroke } from "../marks/derived-stroke.ts";
import { token } from "../token.ts";
import { discHatchPath } from "./disc-hatch.ts";
import { DOT_RADIUS, type DumbbellDot } from "./layout.ts";

/** An achieved growth: solid, hatched or outlined like the bars, with whatever its ends leave open. */
export function Dot({ dot: { x, paint, range, pointsTo }, y }: { dot: DumbbellDot; y: number }) {
  const circle = { cx: x, cy: y, r: DOT_RADIUS };
  const outline = { stroke: token("actual"), strokeWidth: 1.2 };
  return (
    <>
      {range && <rect {...range} fill={token("actual")} />}
      {pointsTo !== null && (
        <path
          d={`M${x} ${y}h${pointsTo * 16}m${pointsTo * -5} -4l${pointsTo * 5} 4l${pointsTo * -5} 4`}
          fill="none"
          stroke={token("actual")}
          strokeWidth={1.6}
        />
      )}
      {paint === "final" && <circle {...circle} fill={token("actual")} stroke={token("paper")} />}
      {paint === "derived" && (
        <circle {...circle} fill={token("paper")} stroke={token("actual")} {...derivedStroke} />
      )}
      {(paint === "estimate" || paint === "forecast") && (
        <>
          <circle {...circle} fill={token("hatch-ground")} {...outline} />
          <path d={discHatchPath(x, y, DOT_RADIUS)} stroke={token("hatch")} strokeWidth={1.3} />
        </>
      )}
    </>
  );
}
