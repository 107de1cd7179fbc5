import { token } from "../token.ts";
import { derivedStroke } from "./derived-stroke.ts";
import type { TargetMarkLayout } from "./target-mark.layout.ts";

const line = { fill: "none", stroke: token("plan"), strokeWidth: 1.4 };

export interface TargetMarkProps {
  layout: TargetMarkLayout;
  /** turned upright by the drawing around it, and its ≈ back again */
  upright?: boolean;
}

/** A plan: hollow tick or box; its core stays visible on a dark bar. */
export function TargetMark({ layout, upright = false }: TargetMarkProps) {
  const { body, arrow, dot, about, reach } = layout;
  return (
    <>
      {reach && <path d={`M${reach.from} ${reach.y - 4}v4H${reach.to}`} {...line} />}
      <rect
        {...body}
        fill={token("plan-fill")}
        fillOpacity={body.width > 5 ? 0.6 : undefined}
        stroke={token("plan")}
        strokeWidth={1.4}
        {...(layout.dotted ? { ...derivedStroke, strokeWidth: 1.4 } : {})}
      />
      {arrow && <path d={arrowPath(arrow)} {...line} />}
      {dot && <circle cx={dot.x} cy={dot.y} r={3} {...line} fill={token("plan-fill")} />}
      {about && <path d={aboutPath(about, upright)} {...line} strokeWidth={1.3} strokeLinecap="round" />}
    </>
  );
}

function arrowPath({ x, y, pointsTo }: { x: number; y: number; pointsTo: 1 | -1 }): string {
  return `M${x} ${y}h${pointsTo * 9}m${pointsTo * -3.5} -3l${pointsTo * 3.5} 3l${pointsTo * -3.5} 3`;
}

/** ≈ as two strokes, so that the mark needs no font; lying, or as it lies once x and y have changed places. */
function aboutPath({ x, y }: { x: number; y: number }, upright: boolean): string {
  if (upright) {
    const wave = "q2.6 -2 .8 -4t.8 -4";
    return `M${x + 0.6} ${y + 4}${wave}M${x - 2.6} ${y + 4}${wave}`;
  }
  const wave = "q2 -2.6 4 -.8t4 -.8";
  return `M${x - 4} ${y - 0.6}${wave}M${x - 4} ${y + 2.6}${wave}`;
}
