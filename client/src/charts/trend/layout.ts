import type { Locale, Words } from "@doichieu/schema/vocabulary";
import { tenth } from "../box.ts";
import { type FigureParts, intervalOf } from "../figure.ts";
import { type PlacedScale, placeScale } from "../linear-scale.ts";
import { textWidth } from "../text-width/text-width.ts";
import { type Column, layoutColumns } from "./columns.layout.ts";
import { type GrowthMarks, layoutGrowth } from "./growth.layout.ts";
import { type Lane, layoutLane, tickTexts } from "./lane.layout.ts";
import { type LevelMarks, layoutLevels } from "./levels.layout.ts";
import type { TrendState } from "./state.ts";
import { layoutLabels, type TrendLabel } from "./trend-labels.layout.ts";

export interface TrendLayout {
  width: number;
  height: number;
  /** px between which the years stand */
  left: number;
  right: number;
  columns: Column[];
  /** y of the years' feet */
  yearsAt: number;
  levels: (Lane & { marks: LevelMarks[] }) | null;
  growth: (Lane & { marks: GrowthMarks[] }) | null;
  labels: TrendLabel[];
  reference: { x: number; top: number; bottom: number; lines: readonly string[] } | null;
}

/** px of the lanes */
export interface TrendHeights {
  levels: number;
  growth: number;
}

const growthWords: Words = { VI: "Tăng so với năm trước, %", EN: "Growth on the year before, %" };

/** px */
export const AXIS_TEXT = 11;
const HEIGHT: TrendHeights = { levels: 336, growth: 102 };
/** above the lanes: the axis' title, and room for the number above the highest bar */
const HEAD = { levels: 40, growth: 42 };
/** the years below the levels, with the shapes of verdicts under them */
const YEARS = { plain: 26, withVerdicts: 44 };
/** for the number under a bar that hangs from zero */
const BELOW = 24;
const FOOT = 18;
/** px right of the columns for the reference bar, its text apart */
const REFERENCE = 26;
const EDGE = 4;
const NARROWEST_GUTTER = 24;
const AXIS_GAP = 8;
const YEAR_FOOT = 19;

/** Where everything goes. Levels above, growth below, the same years under both. */
export function layoutTrend(
  state: TrendState,
  width: number,
  locale: Locale,
  heights: TrendHeights = HEIGHT,
): TrendLayout {
  const { years, levels, growth, reference, hasVerdicts } = state;
  const { left, right: edge } = sides(state, width, locale);
  const columns = layoutColumns(years, left, edge);
  const right = left + columns.reduce((sum, { pitch }) => sum + pitch, 0);
  const below = {
    levels: years.some(({ actual }) => isBelowZero(actual)) ? BELOW : 0,
    growth: years.some(({ actualGrowth }) => isBelowZero(actualGrowth)) ? BELOW : 0,
  };
  const levelsTop = levels ? HEAD.levels : 0;
  const levelsBottom = levelsTop + (levels ? heights.levels : 0);
  const yearsTop = levelsBottom + (levels ? below.levels : 0);
  const yearsBottom = yearsTop + (hasVerdicts ? YEARS.withVerdicts : YEARS.plain);
  const growthTop = yearsBottom + HEAD.growth;
  const room = { width, top: levelsTop, height: heights.levels, titleAt: AXIS_TEXT };
  const growthRoom = { width, top: growthTop, height: heights.growth, titleAt: yearsBottom + AXIS_TEXT };
  const lanes = {
    levels: levels && {
      ...layoutLane(state.unit, levels, room, locale),
      marks: layoutLevels(state, columns, placeScale(levels, heights.levels, 0), width),
    },
    growth: growth && {
      ...layoutLane(growthWords[locale], growth, growthRoom, locale),
      marks: layoutGrowth(state, columns, placeScale(growth, heights.growth, 0), width),
    },
  };
  return {
    width,
    height: lanes.growth ? lanes.growth.bottom + below.growth + FOOT : yearsBottom,
    left,
    right: tenth(right),
    columns,
    yearsAt: yearsTop + YEAR_FOOT,
    ...lanes,
    labels: layoutLabels(state, columns, { ...lanes, below, left, right, width }, locale),
    reference:
      reference &&
      levels &&
      referenceBar(reference, placeScale(levels, heights.levels, 0), levelsBottom, right),
  };
}

const isBelowZero = (figure: FigureParts | null) => figure !== null && intervalOf(figure).low < 0;

/** Numbers of the axes at the left, the reference bar at the right. */
function sides({ levels, growth, reference }: TrendState, width: number, locale: Locale) {
  const texts = [levels, growth].flatMap((scale) => (scale ? tickTexts(scale, locale) : []));
  const widthOf = (text: string) => textWidth(text, { size: AXIS_TEXT });
  const gutter = Math.max(NARROWEST_GUTTER, ...texts.map(widthOf));
  return {
    left: Math.ceil(gutter) + AXIS_GAP,
    right: width - (reference ? REFERENCE + Math.max(...reference.lines.map(widthOf)) : EDGE),
  };
}

function referenceBar(
  { value, lines }: NonNullable<TrendState["reference"]>,
  { place }: PlacedScale,
  bottom: number,
  right: number,
): TrendLayout["reference"] {
  return { x: tenth(right + 14), top: tenth(bottom - place(value)), bottom: tenth(bottom - place(0)), lines };
}
