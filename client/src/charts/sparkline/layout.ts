import { isDerived } from "@doichieu/schema/vocabulary";
import { tenth } from "../box.ts";
import { finiteNumbers, isPoint, markedNumber } from "../figure.ts";
import { linearPlace } from "../linear-scale.ts";
import type { SparklinePoint, SparklineState } from "./state.ts";

export interface SparklineDot {
  year: number;
  x: number;
  y: number;
  radius: number;
  /** hollow: not final; dotted: derived */
  look: "solid" | "hollow" | "dotted";
  /** y of the other end of a range, or of the short stem of an open end */
  stem: number | null;
}

export interface SparklineLayout {
  width: number;
  height: number;
  /** y of zero */
  zero: number;
  /** between neighbouring years only: a line over a gap would invent a figure */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  dots: SparklineDot[];
}

const RADIUS = { usual: 2.2, current: 3.2 };
const INSET = { x: 5, y: 4 };
/** px that an open end points on */
const STEM = 5;

export function layoutSparkline(state: SparklineState, width: number, height: number): SparklineLayout {
  const points = [...state.points].sort((a, b) => a.year - b.year);
  const numbers = points.flatMap(({ figure }) => finiteNumbers(figure));
  const x = linearPlace([state.from, state.to], [INSET.x, width - INSET.x]);
  const y = linearPlace([Math.min(0, ...numbers), Math.max(0, ...numbers)], [height - INSET.y, INSET.y]);
  const dots = points.map((point) => layoutDot(point, x, y, point.year === state.current));
  const lines = dots.flatMap((dot, place) => {
    const next = dots[place + 1];
    if (next?.year !== dot.year + 1) return [];
    return [{ x1: dot.x, y1: dot.y, x2: next.x, y2: next.y }];
  });
  return { width, height, zero: tenth(y(0)), lines, dots };
}

type Place = (number: number) => number;

function layoutDot({ year, figure }: SparklinePoint, x: Place, y: Place, isCurrent: boolean): SparklineDot {
  const isFinal = figure.status === null || figure.status === "FINAL";
  return {
    year,
    x: tenth(x(year)),
    y: tenth(y(markedNumber(figure))),
    radius: isCurrent ? RADIUS.current : RADIUS.usual,
    look: isDerived(figure) ? "dotted" : isFinal ? "solid" : "hollow",
    stem: isPoint(figure) ? null : tenth(stemEnd(figure, y)),
  };
}

function stemEnd(figure: SparklinePoint["figure"], y: Place): number {
  const marked = markedNumber(figure);
  const other = figure.low === marked ? figure.high : figure.low;
  if (other !== null) return y(other);
  return y(marked) + (figure.low === marked ? -STEM : STEM);
}
