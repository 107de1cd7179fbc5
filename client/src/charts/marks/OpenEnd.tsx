import { useId } from "react";
import { type Box, tenth } from "../box.ts";
import { token } from "../token.ts";
import type { FadeStretch } from "./actual-bar.layout.ts";
import { boxPath, railsPath } from "./bar-path.ts";
import { derivedStroke } from "./derived-stroke.ts";
import { hatchPath, hatchSteps } from "./hatch.ts";
import { hatchGround, type Paint } from "./paint.ts";

/**
 * Where the true value goes on, nobody knows how far. The gradients are placed in px: they colour strokes as well as
 * areas, and a stroke alone has no box.
 */
export function OpenEnd({ fade, paint }: { fade: FadeStretch; paint: Paint }) {
  const id = useId();
  const isHatched = paint === "estimate" || paint === "forecast";
  const inkId = `${id}ink`;
  const groundId = `${id}ground`;
  return (
    <>
      <FadeGradient id={inkId} fade={fade} colour={token("actual")} />
      {isHatched && <FadeGradient id={groundId} fade={fade} colour={hatchGround(paint)} />}
      {paint === "final" && <path d={boxPath(overlapping(fade))} fill={`url(#${inkId})`} />}
      {isHatched && (
        <>
          <path d={boxPath(overlapping(fade))} fill={`url(#${groundId})`} />
          <path
            d={`${hatchPath(fade, hatchSteps[paint])}${railsPath(fade)}`}
            fill="none"
            stroke={`url(#${inkId})`}
            strokeWidth={1.3}
          />
        </>
      )}
      {paint === "derived" && (
        <path d={railsPath(fade)} fill="none" stroke={`url(#${inkId})`} {...derivedStroke} />
      )}
    </>
  );
}

interface FadeGradientProps {
  id: string;
  fade: FadeStretch;
  colour: string;
}

function FadeGradient({ id, fade, colour }: FadeGradientProps) {
  return (
    <linearGradient id={id} x1={fade.fadeFrom} x2={fade.fadeTo} y1={0} y2={0} gradientUnits="userSpaceOnUse">
      <stop offset="0" stopColor={colour} />
      <stop offset="1" stopColor={colour} stopOpacity="0" />
    </linearGradient>
  );
}

/** Reaches a little under the bar: two edges that only meet would let the ground shine through. */
function overlapping({ x, y, width, height, fadeFrom }: FadeStretch): Box {
  const overlap = 0.5;
  return { x: fadeFrom === x ? tenth(x - overlap) : x, y, width: tenth(width + overlap), height };
}
