import { isDerived } from "@doichieu/schema/vocabulary";
import { type FigureParts, isPoint } from "../figure.ts";
import { paintOf } from "../marks/paint.ts";
import { type LegendMark, legendMarks } from "./legend-marks.ts";

export interface MarkedRow {
  actual: FigureParts | null;
  target: FigureParts | null;
}

const paintMarks = {
  final: "actual",
  estimate: "estimate",
  forecast: "forecast",
  derived: "derivedActual",
} as const;

const boundMarks: Partial<Record<FigureParts["bound"], LegendMark>> = {
  RANGE: "rangeTarget",
  AT_LEAST: "atLeastTarget",
  MORE_THAN: "moreThanTarget",
  AT_MOST: "atMostTarget",
  LESS_THAN: "lessThanTarget",
  ABOUT: "aboutTarget",
  NEARLY: "nearlyTarget",
};

const openMarks: Partial<Record<FigureParts["bound"], LegendMark>> = {
  MORE_THAN: "openActual",
  AT_LEAST: "openActual",
  LESS_THAN: "belowActual",
  AT_MOST: "belowActual",
};

function actualMarks(actual: FigureParts): LegendMark[] {
  const paint = paintMarks[paintOf(actual)];
  if (isPoint(actual)) return [paint];
  return [paint, openMarks[actual.bound] ?? "rangeActual"];
}

/** What a legend has to explain: the marks that occur, in the legend's own order. */
export function marksInUse(rows: readonly MarkedRow[]): LegendMark[] {
  const used = new Set<LegendMark>();
  for (const { actual, target } of rows) {
    if (actual) for (const mark of actualMarks(actual)) used.add(mark);
    if (target) used.add(isDerived(target) ? "derivedTarget" : (boundMarks[target.bound] ?? "target"));
  }
  return (Object.keys(legendMarks) as LegendMark[]).filter((mark) => used.has(mark));
}
