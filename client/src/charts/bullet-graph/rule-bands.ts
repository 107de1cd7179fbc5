import type { Direction } from "@doichieu/schema/vocabulary";
import { type FigureParts, intervalOf, isPoint } from "../figure.ts";
import { endToReach, wantedSide } from "../wanted-side.ts";

/** 1: not met; 2: within the threshold; 3: met. */
export type BandLevel = 1 | 2 | 3;

export interface RuleBand {
  from: number;
  to: number;
  level: BandLevel;
}

/** The rule of M2 and M5 along the scale: what a result there would be called. */
export function ruleBands(
  target: FigureParts,
  direction: Direction,
  threshold: number,
  domain: readonly [number, number],
): RuleBand[] {
  const [start, end] = domain;
  // M5: a rank is never nearly met; nor is 0, of which any share is 0
  const slack = (edge: number) => (target.unit === "RANK_OF_63" ? 0 : Math.abs(edge) * threshold);
  const side = wantedSide(direction, target.bound);
  if (side === "INSIDE") return bandsAround(target, slack, domain);
  const edge = endToReach(target, side);
  const bands: RuleBand[] =
    side === "HIGH"
      ? [
          { from: start, to: edge - slack(edge), level: 1 },
          { from: edge - slack(edge), to: edge, level: 2 },
          { from: edge, to: end, level: 3 },
        ]
      : [
          { from: start, to: edge, level: 3 },
          { from: edge, to: edge + slack(edge), level: 2 },
          { from: edge + slack(edge), to: end, level: 1 },
        ];
  return inside(bands, domain);
}

/** NEUTRAL: a point is met within the threshold on either side; an interval is met inside and nearly met beside it. */
function bandsAround(
  target: FigureParts,
  slack: (edge: number) => number,
  domain: readonly [number, number],
): RuleBand[] {
  const { low, high } = intervalOf(target);
  const [from, to] = [low - slack(low), high + slack(high)];
  const beside: BandLevel = isPoint(target) ? 3 : 2;
  return inside(
    [
      { from: domain[0], to: from, level: 1 },
      { from, to: low, level: beside },
      { from: low, to: high, level: 3 },
      { from: high, to, level: beside },
      { from: to, to: domain[1], level: 1 },
    ],
    domain,
  );
}

function inside(bands: RuleBand[], [start, end]: readonly [number, number]): RuleBand[] {
  return bands
    .map((band) => ({ ...band, from: Math.max(start, band.from), to: Math.min(end, band.to) }))
    .filter((band) => band.to > band.from);
}
