import { isDerived } from "@doichieu/schema/vocabulary";
import { type Box, boxBetween, tenth } from "../box.ts";
import { markedNumber } from "../figure.ts";
import { type PlacedScale, placeScale } from "../linear-scale.ts";
import { type ActualBarLayout, layoutActualBar } from "../marks/actual-bar.layout.ts";
import { layoutTargetMark, type TargetMarkLayout } from "../marks/target-mark.layout.ts";
import { textWidth } from "../text-width/text-width.ts";
import { type BandLevel, ruleBands } from "./rule-bands.ts";
import type { BulletSize, BulletState } from "./state.ts";

export interface BulletLayout {
  width: number;
  height: number;
  bands: (Box & { level: BandLevel })[];
  previous: (Box & { derived: boolean }) | null;
  /** clear edge that keeps the bar apart from the previous year's */
  clearing: Box | null;
  actual: ActualBarLayout | null;
  target: TargetMarkLayout | null;
  zero: { x: number; y: number; height: number };
  missing: { text: string; x: number; y: number; line: { from: number; to: number } | null } | null;
}

interface Measures {
  height: number;
  bar: number;
  padding: number;
}

/** px; marks and bands take their height from these */
export const bulletMeasures: Record<BulletSize, Measures> = {
  compact: { height: 28, bar: 9, padding: 4 },
  row: { height: 36, bar: 12, padding: 7 },
  large: { height: 56, bar: 18, padding: 8 },
};

const BAND_INSET = 5;
const MARK_INSET = 3;
/** how far last year's bar looks out below this year's */
const PREVIOUS_OFFSET = 5;
export const missingTextStyle = { size: 11, weight: 400, figures: false } as const;

export function layoutBullet(state: BulletState, size: BulletSize, width: number): BulletLayout {
  const { height, bar, padding } = bulletMeasures[size];
  const scale = placeScale(state.scale, width, padding);
  const top = (height - bar) / 2 - (state.previous ? 2 : 0);
  const room = { top, height: bar };
  const target =
    state.target &&
    layoutTargetMark(state.target, scale, { top: MARK_INSET, height: height - 2 * MARK_INSET });
  const actual = state.actual && layoutActualBar(state.actual, scale, room);
  const zero = tenth(scale.place(0));
  return {
    width,
    height,
    bands: layoutBands(state, scale, height),
    previous: state.previous && {
      ...boxBetween(zero, scale.place(markedNumber(state.previous)), top + PREVIOUS_OFFSET, bar),
      derived: isDerived(state.previous),
    },
    clearing: state.previous && actual?.bar ? grow(actual.bar, actual.pointsTo) : null,
    actual,
    target,
    zero: { x: zero, y: MARK_INSET, height: height - 2 * MARK_INSET },
    missing:
      state.actual || !state.missing
        ? null
        : layoutMissing(state.missing, scale, target?.body ?? null, height),
  };
}

/** No target, no rule: the ground stays empty. */
function layoutBands(
  { target, direction, threshold, scale }: BulletState,
  placed: PlacedScale,
  height: number,
) {
  if (!target) return [];
  return ruleBands(target, direction, threshold, scale.domain).map(({ from, to, level }) => ({
    ...boxBetween(placed.place(from), placed.place(to), BAND_INSET, height - 2 * BAND_INSET),
    level,
  }));
}

function grow({ x, y, width, height }: Box, pointsTo: 1 | -1): Box {
  return { x: pointsTo === 1 ? x : tenth(x - 1), y: y - 1, width: tenth(width + 1), height: height + 2 };
}

/** The reason stands beside zero; where the plan's mark is in the way, on the far side of it; else nowhere. */
function layoutMissing(
  text: string,
  scale: PlacedScale,
  mark: Box | null,
  height: number,
): BulletLayout["missing"] {
  const gap = 12;
  const needed = textWidth(text, missingTextStyle) + 2 * gap;
  const spans = mark
    ? [
        { from: scale.left, to: mark.x },
        { from: mark.x + mark.width, to: scale.right },
      ]
    : [{ from: scale.left, to: scale.right }];
  const fitting = spans.filter(({ from, to }) => to - from >= needed);
  const span = scale.growth === 1 ? fitting[0] : fitting.at(-1);
  if (!span) return null;
  const startsAtRight = scale.growth === -1;
  const x = startsAtRight ? span.to - needed + gap : span.from + gap;
  const lineFrom = startsAtRight ? span.from + 4 : x + needed - gap - 6;
  const lineTo = startsAtRight ? x - 6 : span.to - 4;
  return {
    text,
    x: tenth(x),
    y: height / 2 + 4,
    line: lineTo > lineFrom ? { from: tenth(lineFrom), to: tenth(lineTo) } : null,
  };
}
