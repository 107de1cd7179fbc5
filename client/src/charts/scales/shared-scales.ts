import type { Direction, TargetMeasure, Unit } from "@doichieu/schema/vocabulary";
import { max, min } from "d3-array";
import { type FigureParts, finiteNumbers } from "../figure.ts";
import { type LinearScale, niceScale } from "../linear-scale.ts";
import { wantedSide } from "../wanted-side.ts";

/** What one row of a page needs a scale for. */
export interface ScaleRow {
  id: string;
  measure: TargetMeasure;
  direction: Direction;
  target: FigureParts | null;
  actual: FigureParts | null;
  previous: FigureParts | null;
  /** rows that stand beside each other, and so on one scale whatever their size */
  beside?: string;
}

/** A scale with the round values to be printed under it. */
export interface BulletScale extends LinearScale {
  ticks: readonly number[];
  /** how many times more a pixel stands for than on the page's other rows of this unit; 1: the same */
  times: number;
}

export interface SharedScale extends BulletScale {
  /** the same for all rows that stand on this scale */
  key: string;
  measure: TargetMeasure;
  unit: Unit;
}

/** A row this many times larger than the middle one would flatten the others: it gets its own scale. */
const OUTLIER = 20;
/** room beyond the largest value, for the arrows of open ends */
const HEADROOM = 1.04;
const TICKS = 5;
/** Where two scales of one unit cannot be avoided, their ratio is a round number. */
const ROUND_RATIOS = [10, 20, 50];
const SHARES = { domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100] } as const;
const RANKS = { domain: [0, 63], ticks: [1, 21, 42, 63] } as const;

/**
 * Same unit, same scale down the page; where lower is better, a reversed one of its own. By row id. Rows that are
 * there to be compared keep one scale however far they lie apart: `outlier` infinite.
 */
export function sharedScales(rows: readonly ScaleRow[], outlier = OUTLIER): Map<string, SharedScale> {
  const scales = new Map<string, SharedScale>();
  for (const group of groupRows(rows)) {
    const limit = hasFixedDomain(group) ? Number.POSITIVE_INFINITY : outlier * usualSize(group);
    const usual = group.rows.filter(({ size }) => size <= limit);
    const main = groupScale({ ...group, rows: usual });
    for (const { row, size } of group.rows) scales.set(row.id, size <= limit ? main : magnified(main, size));
  }
  return scales;
}

interface SizedRow {
  row: ScaleRow;
  numbers: number[];
  /** the largest figure, without its sign, of the row and of those beside it */
  size: number;
}

interface Group {
  key: string;
  measure: TargetMeasure;
  unit: Unit;
  reversed: boolean;
  rows: SizedRow[];
}

function groupRows(rows: readonly ScaleRow[]): Group[] {
  const groups = new Map<string, Group>();
  const reversals = reversalsOf(rows);
  for (const row of rows) {
    const figures = [row.target, row.actual, row.previous].filter((figure) => figure !== null);
    const unit = figures[0]?.unit;
    if (!unit) continue;
    const { measure } = row;
    const reversed = reversals.get(row.beside) ?? isReversed(row);
    const key = [measure, unit, reversed ? "reversed" : "forward"].join(" ");
    const group = groups.get(key) ?? { key, measure, unit, reversed, rows: [] };
    const numbers = figures.flatMap(finiteNumbers);
    group.rows.push({ row, numbers, size: max(numbers, Math.abs) ?? 0 });
    groups.set(key, group);
  }
  for (const group of groups.values()) evenSizes(group.rows);
  return [...groups.values()];
}

function isReversed({ direction, target }: ScaleRow): boolean {
  return wantedSide(direction, target?.bound ?? "EXACT") === "LOW";
}

/** Rows beside each other are drawn the same way round: as the first target among them has it. */
function reversalsOf(rows: readonly ScaleRow[]): Map<string | undefined, boolean> {
  const byTarget = [...rows].sort((a, b) => Number(b.target !== null) - Number(a.target !== null));
  const reversals = new Map<string | undefined, boolean>();
  for (const row of byTarget)
    if (row.beside !== undefined && !reversals.has(row.beside)) reversals.set(row.beside, isReversed(row));
  return reversals;
}

function evenSizes(rows: readonly SizedRow[]): void {
  const largest = new Map<string, number>();
  for (const { row, size } of rows)
    if (row.beside !== undefined) largest.set(row.beside, Math.max(size, largest.get(row.beside) ?? 0));
  for (const sized of rows) sized.size = largest.get(sized.row.beside ?? "") ?? sized.size;
}

/** The middle size, the smaller of the two middle ones; where the middle is nothing, any size is usual. */
function usualSize({ rows }: Group): number {
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor((sizes.length - 1) / 2)] || Number.POSITIVE_INFINITY;
}

/** Ranks run over all 63, shares where higher is better over the whole. */
function hasFixedDomain({ measure, unit, reversed, rows }: Group): boolean {
  if (measure !== "LEVEL") return false;
  if (unit === "RANK_OF_63") return true;
  return unit === "PERCENT" && !reversed && rows.every((row) => row.numbers.every(isShareOfWhole));
}

function isShareOfWhole(number: number): boolean {
  return number >= 0 && number <= 100;
}

function groupScale(group: Group): SharedScale {
  const { key, measure, unit, reversed } = group;
  const identity = { key, measure, unit, reversed, times: 1 };
  if (hasFixedDomain(group)) return { ...identity, ...(unit === "PERCENT" ? SHARES : RANKS) };
  const numbers = group.rows.flatMap((row) => row.numbers);
  const [low, high] = [Math.min(0, min(numbers) ?? 0), Math.max(0, max(numbers) ?? 0)];
  const isFlat = low === 0 && high === 0;
  const nice = isFlat ? niceScale(0, 1, TICKS) : niceScale(low * HEADROOM, high * HEADROOM, TICKS);
  return { ...identity, ...nice };
}

/** The main scale, so many times larger that the outlier fits. */
function magnified(main: SharedScale, size: number): SharedScale {
  const [start, end] = main.domain;
  const needed = (size * HEADROOM) / Math.max(Math.abs(start), Math.abs(end));
  const decade = 10 ** Math.max(0, Math.floor(Math.log10(needed / 10)));
  const times = ROUND_RATIOS.map((ratio) => ratio * decade).find((ratio) => ratio >= needed) ?? 100 * decade;
  return {
    ...main,
    key: `${main.key} ×${times}`,
    domain: [start * times, end * times],
    ticks: main.ticks.map((tick) => tick * times),
    times,
  };
}
