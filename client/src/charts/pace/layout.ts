import { amountText, isDerived, type Locale, numberText } from "@doichieu/schema/vocabulary";
import { type Box, tenth } from "../box.ts";
import { finiteNumbers, isPoint, markedNumber } from "../figure.ts";
import { linearPlace, niceScale } from "../linear-scale.ts";
import { type Paint, paintOf } from "../marks/paint.ts";
import { textWidth } from "../text-width/text-width.ts";
import { freeLabels, type PaceLabel, type WantedLabel } from "./free-labels.ts";
import type { PaceMoment, PaceState } from "./state.ts";

export interface PaceDot {
  x: number;
  y: number;
  paint: Paint;
  /** y of the other end of a range, or of the short stem of an open end */
  stem: number | null;
}

export interface PaceLayout {
  width: number;
  height: number;
  grid: { y: number; text: string }[];
  /** the values do not start at zero, and the axis says so */
  isCut: boolean;
  axis: { y: number; left: number; right: number; ticks: { x: number; text: string }[] };
  /** corners of the path, from the base to the target */
  path: { x: number; y: number }[];
  milestones: Box[];
  target: Box & { derived: boolean };
  /** between levels no more than a year apart: a line over a gap would invent figures */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  dots: PaceDot[];
  /** from the last level to where the path stands at that moment */
  gap: { x: number; from: number; to: number } | null;
  labels: PaceLabel[];
}

export const PACE_HEIGHT = 232;
/** px */
const AXIS_TEXT = 11;
/** px; the first line says the status */
const HEAD = 26;
const FOOT = 24;
/** for a number above the highest mark */
const LABEL_ROOM = 22;
/** share of the span left free below the lowest value where the axis is cut */
const MARGIN = 0.08;
const GRID_LINES = 4;
/** px between two labels below the axis */
const TICK_GAP = 8;
const MILESTONE = { width: 14, height: 4 };
const TARGET = { width: 22, height: 5 };
const STEM = 12;
/** Below this share of the largest value the smallest one is near enough to zero for the axis to start there. */
const NEAR_ZERO = 0.4;
/** A path of months counts in months, of which twelve are a year. */
const MONTHS = 12;

export function layoutPace(state: PaceState, width: number, locale: Locale): PaceLayout {
  const { levels, path, target, ticks } = state;
  const bottom = PACE_HEIGHT - FOOT;
  const scale = valueScale(state);
  const decimals = Math.max(0, ...scale.ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0));
  const texts = scale.ticks.map((tick) => numberText(tick, decimals, locale));
  const gutter = Math.max(...texts.map((text) => textWidth(text, { size: AXIS_TEXT }))) + 10;
  const times = [...path, ...levels, target, ...ticks].map(({ time }) => time);
  const [left, right] = [gutter + TARGET.width / 2 + 4, width - TARGET.width / 2 - 6];
  const x = linearPlace([Math.min(...times), Math.max(...times)], [left, right]);
  const y = linearPlace(scale.domain, [bottom, HEAD + LABEL_ROOM]);
  const at = ({ time, figure }: PaceMoment) => ({ x: tenth(x(time)), y: tenth(y(markedNumber(figure))) });
  const dots = levels.map((level) => ({
    ...at(level),
    paint: paintOf(level.figure),
    stem: stemOf(level, y),
  }));
  const year = isOfMonths(state) ? MONTHS : 1;
  const goal = at(target);
  return {
    width,
    height: PACE_HEIGHT,
    grid: scale.ticks.map((tick, place) => ({ y: tenth(y(tick)), text: texts[place] ?? "" })),
    isCut: scale.domain[0] > 0 || scale.domain[1] < 0,
    axis: {
      y: bottom,
      left: tenth(gutter),
      right: width,
      ticks: fitting(ticks.map(({ time, text }) => ({ x: tenth(x(time)), text }))),
    },
    path: path.map(at),
    milestones: path.slice(1, -1).map((moment) => markAt(at(moment), MILESTONE)),
    target: { ...markAt(goal, TARGET), derived: isDerived(target.figure) },
    lines: levels.flatMap((level, place) => {
      const next = levels[place + 1];
      if (!next || next.time - level.time > year) return [];
      const [from, to] = [at(level), at(next)];
      return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
    }),
    dots,
    gap: gapOf(state, x, y),
    labels: freeLabels(wantedLabels(state, at, locale), [gutter, width], [HEAD, bottom], [...dots, goal]),
  };
}

type Place = (number: number) => number;

/** All ticks, else every second, third … counted from the last, which is the target's. */
function fitting<Tick extends { x: number; text: string }>(ticks: readonly Tick[]): Tick[] {
  const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, { size: AXIS_TEXT })));
  const every = (step: number) => ticks.filter((_, place) => (ticks.length - 1 - place) % step === 0);
  const isRoomy = (kept: readonly Tick[]) =>
    kept.every(({ x }, place) => (kept[place + 1]?.x ?? Number.POSITIVE_INFINITY) - x >= widest + TICK_GAP);
  const step = ticks.findIndex((_, place) => isRoomy(every(place + 1)));
  return step === -1 ? [] : every(step + 1);
}

function valueScale({ path, levels, target }: PaceState) {
  const numbers = [...path, ...levels, target].flatMap(({ figure }) => finiteNumbers(figure));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const [small, large] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  const isNearZero = low * high <= 0 || small < NEAR_ZERO * large || low === high;
  if (large === 0) return niceScale(0, 1, GRID_LINES);
  if (isNearZero) return niceScale(Math.min(0, low), Math.max(0, high), GRID_LINES);
  const margin = (high - low) * MARGIN;
  return niceScale(low > 0 ? low - margin : low, high < 0 ? high + margin : high, GRID_LINES);
}

function isOfMonths({ ticks }: PaceState): boolean {
  return ticks.every(({ time }) => time <= MONTHS);
}

function markAt(middle: { x: number; y: number }, size: { width: number; height: number }): Box {
  return { x: tenth(middle.x - size.width / 2), y: tenth(middle.y - size.height / 2), ...size };
}

function stemOf({ figure }: PaceMoment, y: Place): number | null {
  if (isPoint(figure)) return null;
  const marked = markedNumber(figure);
  const other = figure.low === marked ? figure.high : figure.low;
  if (other !== null) return tenth(y(other));
  return tenth(y(marked) + (figure.low === marked ? -STEM : STEM));
}

/** What the path asks for at a moment, straight between two milestones, as it is drawn; null outside it. */
function askedAt(path: PaceState["path"], time: number): number | null {
  const next = path.findIndex((milestone) => milestone.time >= time);
  const after = path[next];
  const before = path[next - 1] ?? after;
  if (!(before && after) || (path[0]?.time ?? time) > time) return null;
  const numbers = [markedNumber(before.figure), markedNumber(after.figure)] as const;
  return before === after ? numbers[0] : linearPlace([before.time, after.time], numbers)(time);
}

function gapOf({ path, levels }: PaceState, x: Place, y: Place): PaceLayout["gap"] {
  const last = levels.at(-1);
  const asked = last ? askedAt(path, last.time) : null;
  if (!last || asked === null) return null;
  const [from, to] = [tenth(y(markedNumber(last.figure))), tenth(y(asked))];
  return Math.abs(from - to) < 3 ? null : { x: tenth(x(last.time)), from, to };
}

/** What is worth a number, the most important first; a level's stands on the side away from the path. */
function wantedLabels(
  { path, levels, target }: PaceState,
  at: (moment: PaceMoment) => { x: number; y: number },
  locale: Locale,
): WantedLabel[] {
  const label = (moment: PaceMoment, look: PaceLabel["look"], isAbove: boolean): WantedLabel => ({
    ...at(moment),
    text: amountText(moment.figure, locale, { unit: moment.figure.unit === "PERCENT" }),
    look,
    isAbove,
  });
  const isOverPath = ({ time, figure }: PaceMoment) =>
    markedNumber(figure) > (askedAt(path, time) ?? Number.POSITIVE_INFINITY);
  const levelLabels = levels.map((level) => label(level, "actual", isOverPath(level)));
  const milestoneLabels = path.slice(1, -1).map((milestone) => {
    const level = levels.find(({ time }) => time === milestone.time);
    return label(milestone, "milestone", !(level && isOverPath(level)));
  });
  return [
    ...levelLabels.slice(-1),
    label(target, "target", true),
    ...levelLabels.slice(0, -1),
    ...milestoneLabels,
  ];
}
