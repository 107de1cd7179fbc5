import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { type ScaleRun, scaleRuns } from "../../charts/scales/scale-runs.ts";
import { type SharedScale, sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { ProvinceYearQuery } from "../../generated/documents.ts";
import type { ComparedAttainment, ComparedColumn } from "./compared-column.ts";
import { mergedOrder } from "./merged-order.ts";

/** What a province has in a row, as charts take it. */
export interface ComparisonItem {
  attainment: ComparedAttainment;
  target: FigureParts | null;
  actual: FigureParts | null;
  previous: FigureParts | null;
}

/** Nothing at all, or the same indicator by another measure, plan or period. */
export type WhyNoItem = "nothing" | "otherwise";

export interface ComparisonRow {
  key: string;
  /** the indicator, and what the row's targets have in common; of a province that has it */
  sample: ComparedAttainment;
  measure: TargetMeasure;
  /** one for each province, in their order */
  cells: readonly (ComparisonItem | WhyNoItem)[];
}

export interface ComparisonSection {
  sector: ProvinceYearQuery["sectors"][number];
  /** rows of one scale together; first those with a target of any province */
  runs: ScaleRun<ComparisonRow>[];
}

/** What can be compared, and apart from it what one province alone has. */
export interface ComparisonParts {
  shared: ComparisonSection[];
  alone: ComparisonSection[];
}

export function isItem(cell: ComparisonItem | WhyNoItem): cell is ComparisonItem {
  return typeof cell !== "string";
}

function itemOf(attainment: ComparedAttainment): ComparisonItem {
  return {
    attainment,
    target: figureOf(attainment.target),
    actual: figureOf(attainment.actual),
    previous: figureOf(attainment.lastActual),
  };
}

/** Targets are compared with targets of the same measure, plan and period. */
function keyOf({ indicator, measure, verdict, plan, fromYear, dueMonth, year }: ComparedAttainment): string {
  const isTarget = verdict !== "NO_TARGET";
  const kind = isTarget ? [plan, fromYear ?? year.value, dueMonth] : ["results"];
  return [indicator.code, measure, ...kind].join(" ");
}

/** A result without a target stands beside the others' annual targets for the same indicator, measure and month. */
function homeOf(
  attainment: ComparedAttainment,
  own: ReadonlySet<string>,
  targets: readonly string[],
): string {
  if (attainment.verdict !== "NO_TARGET") return keyOf(attainment);
  const { indicator, measure, year, throughMonth } = attainment;
  const isBeside = (key: string) =>
    key.startsWith(`${indicator.code} ${measure} `) && key.endsWith(` ${year.value} ${throughMonth}`);
  return targets.find((key) => isBeside(key) && !own.has(key)) ?? keyOf(attainment);
}

/** Everything that any of the provinces has, once; in the order of the indicators. */
export function comparisonRows(columns: readonly ComparedColumn[]): ComparisonRow[] {
  const all = columns.flatMap(({ attainments }) => attainments);
  const targets = [...new Set(all.filter(({ verdict }) => verdict !== "NO_TARGET").map(keyOf))];
  const items = columns.map(({ attainments }) => {
    const own = new Set(attainments.filter(({ verdict }) => verdict !== "NO_TARGET").map(keyOf));
    return new Map(attainments.map((each) => [homeOf(each, own, targets), itemOf(each)] as const));
  });
  const known = columns.map(({ attainments }) => new Set(attainments.map(({ indicator }) => indicator.code)));
  return mergedOrder(items.map((each) => [...each.keys()])).flatMap((key) => {
    const cells = items.map((each) => each.get(key));
    const sample = (cells.find((cell) => cell?.target) ?? cells.find((cell) => cell))?.attainment;
    if (!sample) return [];
    return {
      key,
      sample,
      measure: isTargetMeasure(sample.measure) ? sample.measure : "LEVEL",
      cells: cells.map(
        (cell, place) => cell ?? (known[place]?.has(sample.indicator.code) ? "otherwise" : "nothing"),
      ),
    };
  });
}

/** The indicators that two or more have a figure of, each with how many. */
export function sharedIndicators(columns: readonly ComparedColumn[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { attainments } of columns) {
    const known = attainments.filter(({ target, actual }) => target ?? actual);
    for (const code of new Set(known.map(({ indicator }) => indicator.code)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 1));
}

/** Rows by sector. The cells of a row share its scale, and rows of one unit the page's. */
export function comparisonParts(
  rows: readonly ComparisonRow[],
  sectors: ProvinceYearQuery["sectors"],
): ComparisonParts {
  const scales = sharedScales(
    rows.flatMap((row) =>
      row.cells.filter(isItem).map(({ attainment, ...figures }) => ({
        id: attainment.id,
        measure: row.measure,
        direction: attainment.indicator.direction,
        beside: row.key,
        ...figures,
      })),
    ),
  );
  const scaleOf = ({ cells }: ComparisonRow): SharedScale => {
    const found = cells.filter(isItem).flatMap(({ attainment }) => scales.get(attainment.id) ?? []);
    return found[0] ?? noScale;
  };
  const isShared = ({ cells }: ComparisonRow) => cells.filter(isItem).length > 1;
  const sectionsOf = (of: readonly ComparisonRow[]) =>
    sectors.flatMap((sector) => {
      const own = of.filter(({ sample }) => sample.sector.code === sector.code);
      if (own.length === 0) return [];
      const isJudged = ({ sample }: ComparisonRow) => sample.verdict !== "NO_TARGET";
      const ordered = [...own.filter(isJudged), ...own.filter((row) => !isJudged(row))];
      return { sector, runs: scaleRuns(ordered, scaleOf) };
    });
  return {
    shared: sectionsOf(rows.filter(isShared)),
    alone: sectionsOf(rows.filter((row) => !isShared(row))),
  };
}

/** Every row, in the order of the page. */
export function rowsOf({ shared, alone }: ComparisonParts): ComparisonRow[] {
  return [...shared, ...alone].flatMap(({ runs }) => runs.flatMap((run) => run.rows));
}

/** For a row of which no figure at all can be drawn. */
const noScale: SharedScale = {
  key: "none",
  measure: "LEVEL",
  unit: "INDEX",
  reversed: false,
  domain: [0, 1],
  ticks: [],
  times: 1,
};
