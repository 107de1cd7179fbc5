import { type Box, boxBetween, tenth } from "../box.ts";
import { type FigureParts, intervalOf, isPoint, markedNumber } from "../figure.ts";
import type { PlacedScale } from "../linear-scale.ts";
import { type Paint, paintOf } from "./paint.ts";

/** Opaque at `fadeFrom`, gone at `fadeTo`: px, in either order. */
export interface FadeStretch extends Box {
  fadeFrom: number;
  fadeTo: number;
}

export interface ActualBarLayout {
  paint: Paint;
  /** zero to the end that is certain; null where nothing is */
  bar: Box | null;
  /** "about": the bar ends in a wave */
  wavy: boolean;
  /** side of the bar's far end */
  pointsTo: 1 | -1;
  /** the stretch of a range that the true value lies in */
  thin: Box | null;
  /** x of the range's far end; null where that end itself does not count */
  tick: number | null;
  /** the stretch in which an open-ended value fades away */
  fade: FadeStretch | null;
  /** the bar goes on into the fading stretch, without an edge between them */
  opensOut: boolean;
  /** the tip of an open end that nothing caps */
  arrow: { x: number; y: number; pointsTo: 1 | -1 } | null;
}

export interface BarRoom {
  top: number;
  height: number;
}

/** px that an end without any limit fades over */
const FADE = { shortest: 10, longest: 26 };
/** px that an arrow keeps from the line at zero */
const ZERO_INSET = 5;

const openBounds = new Set(["MORE_THAN", "AT_LEAST", "LESS_THAN", "AT_MOST"]);

/** Where each part of an actual's bar goes: certain, possible, open. */
export function layoutActualBar(figure: FigureParts, scale: PlacedScale, room: BarRoom): ActualBarLayout {
  const { low, high } = intervalOf(figure);
  // the end nearer to zero is sure to be reached; an interval around zero is sure of nothing
  const certain = low > 0 ? low : Math.min(high, 0);
  const between = (from: number, to: number) =>
    boxBetween(scale.place(from), scale.place(to), room.top, room.height);
  const layout: ActualBarLayout = {
    paint: paintOf(figure),
    bar: certain === 0 && !isPoint(figure) ? null : between(0, certain),
    wavy: figure.approximate && isPoint(figure),
    pointsTo: certain < 0 ? opposite(scale.growth) : scale.growth,
    thin: null,
    tick: null,
    fade: null,
    opensOut: false,
    arrow: null,
  };
  if (isPoint(figure)) return layout;
  const hasOpenEnd =
    openBounds.has(figure.bound) || low === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY;
  return hasOpenEnd
    ? { ...layout, ...layoutOpenEnd(figure, scale, room) }
    : { ...layout, ...layoutRange(figure, scale, room) };
}

function layoutRange(figure: FigureParts, scale: PlacedScale, room: BarRoom) {
  const { low, high } = intervalOf(figure);
  const far = high > 0 ? high : low;
  const isOpen = far === high ? figure.highOpen : figure.lowOpen;
  const height = room.height / 2;
  return {
    thin: boxBetween(scale.place(low), scale.place(high), room.top + height / 2, height),
    tick: isOpen ? null : tenth(scale.place(far)),
  };
}

function layoutOpenEnd(figure: FigureParts, scale: PlacedScale, room: BarRoom) {
  const { low, high } = intervalOf(figure);
  const named = markedNumber(figure);
  const isOpenUp = high !== named;
  const limit = isOpenUp ? high : low;
  const pointsTo = isOpenUp ? scale.growth : opposite(scale.growth);
  const from = scale.place(named);
  const isCapped = Number.isFinite(limit);
  // "below 250" may be anything down to zero and further; "over 250" has no such mark and fades over what room there is
  const towardsZero = isOpenUp ? named < 0 : named > 0;
  const open = { to: from + pointsTo * openLength(from, pointsTo, scale), tipInset: 0 };
  const end = towardsZero ? { to: scale.place(0), tipInset: ZERO_INSET } : open;
  const to = isCapped ? scale.place(limit) : end.to;
  return {
    fade: { ...boxBetween(from, to, room.top, room.height), fadeFrom: tenth(from), fadeTo: tenth(to) },
    opensOut: true,
    arrow: isCapped
      ? null
      : { x: tenth(to - pointsTo * end.tipInset), y: room.top + room.height / 2, pointsTo },
  };
}

function openLength(from: number, pointsTo: 1 | -1, scale: PlacedScale): number {
  const edge = pointsTo === 1 ? scale.right : scale.left;
  return Math.min(FADE.longest, Math.max(FADE.shortest, Math.abs(edge - from)));
}

function opposite(side: 1 | -1): 1 | -1 {
  return side === 1 ? -1 : 1;
}
