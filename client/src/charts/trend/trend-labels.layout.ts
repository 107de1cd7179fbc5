import { amountText, isDerived, type Locale, type Words } from "@doichieu/schema/vocabulary";
import { type Box, tenth } from "../box.ts";
import { type FigureParts, intervalOf } from "../figure.ts";
import type { Column } from "./columns.layout.ts";
import { type DrawnBoxes, growthBoxes, levelBoxes } from "./drawn-boxes.ts";
import type { GrowthMarks } from "./growth.layout.ts";
import {
  actualChoices,
  type LabelStyle,
  labelStyles,
  missingChoices,
  targetChoices,
} from "./label-choices.ts";
import type { Lane } from "./lane.layout.ts";
import type { LevelMarks } from "./levels.layout.ts";
import { type LabelChoice, labelBox, placeLabels, type WantedLabel } from "./place-labels.ts";
import type { TrendState } from "./state.ts";

export interface TrendLabel extends LabelChoice {
  key: string;
  look: "stated" | "derived" | "target" | "missing";
  /** the dotted line under a derived result */
  underline: { from: number; to: number; y: number } | null;
}

/** What the labels must keep clear of, and where they may stand. */
export interface LabelGround {
  levels: (Lane & { marks: LevelMarks[] }) | null;
  growth: (Lane & { marks: GrowthMarks[] }) | null;
  /** px left free under each lane */
  below: { levels: number; growth: number };
  left: number;
  right: number;
  width: number;
}

/** px around a lane that its numbers may reach */
const REACH = { levels: 26, growth: 28, below: 4, right: 8 };
/** in front of a plan's number that does not stand above its mark */
const planWords: Words = { VI: "KH", EN: "target" };
export const labelWeights = { stated: 600, derived: 400, target: 400, missing: 400 } as const;

/** Every number and every reason, each where it hides nothing: results, then reasons, then plans, the latest years first. */
export function layoutLabels(
  { years }: TrendState,
  columns: readonly Column[],
  { levels, growth, below, left, right, width }: LabelGround,
  locale: Locale,
): TrendLabel[] {
  const boundsOf = ({ top, bottom }: Lane, lane: "levels" | "growth"): Box => ({
    x: left,
    y: top - REACH[lane],
    width: right - left + REACH.right,
    height: bottom - top + REACH[lane] + below[lane] + REACH.below,
  });
  const ofLevels =
    levels &&
    labelsIn(
      {
        name: "levels",
        zero: levels.zero,
        bounds: boundsOf(levels, "levels"),
        markOf: ({ mark }) => mark,
      },
      years.map(({ actual, target, missing }) => ({ actual, target, missing })),
      levels.marks.map((marks) => levelBoxes(marks, { bottom: levels.bottom, width })),
      { columns, locale },
    );
  const ofGrowth =
    growth &&
    labelsIn(
      {
        name: "growth",
        zero: growth.zero,
        bounds: boundsOf(growth, "growth"),
        markOf: ({ growthMark }) => growthMark,
      },
      years.map((year) => ({
        actual: year.actualGrowth,
        target: year.targetGrowth,
        // without levels it is here that a year without figures says so
        missing: levels ? year.missingGrowth : year.actualGrowth ? null : year.missing,
      })),
      growth.marks.map((marks) => growthBoxes(marks, { bottom: growth.bottom, width })),
      { columns, locale },
    );
  return [...(ofLevels ?? []), ...(ofGrowth ?? [])];
}

interface LabelLane {
  name: string;
  zero: number;
  bounds: Box;
  /** px across of a plan's mark */
  markOf: (column: Column) => number;
}

interface LaneYear {
  actual: FigureParts | null;
  target: FigureParts | null;
  missing: string | null;
}

type Wanted = WantedLabel & Pick<TrendLabel, "key" | "look"> & { kind: keyof LaneYear };

/** In the first style that finds a place for every result; else in the one that does for most. */
function labelsIn(
  lane: LabelLane,
  years: readonly LaneYear[],
  drawn: readonly DrawnBoxes[],
  { columns, locale }: { columns: readonly Column[]; locale: Locale },
): TrendLabel[] {
  const [column] = columns;
  if (!column) return [];
  const boxes = drawn.flatMap(({ actual, target }) => [...actual, ...target]);
  const results = years.filter(({ actual }) => actual).length;
  let best = { labels: [] as TrendLabel[], results: -1 };
  for (const style of labelStyles(column)) {
    const wanted = wantedLabels(lane, years, drawn, { columns, locale, style });
    const placed = placeLabels(wanted, boxes, lane.bounds);
    const found = wanted.filter(({ kind }, place) => kind === "actual" && placed[place]).length;
    if (found > best.results) best = { labels: placedLabels(wanted, placed), results: found };
    if (found === results) break;
  }
  return best.labels;
}

interface Setting {
  columns: readonly Column[];
  locale: Locale;
  style: LabelStyle;
}

function wantedLabels(
  { name, zero, markOf }: LabelLane,
  years: readonly LaneYear[],
  drawn: readonly DrawnBoxes[],
  { columns, locale, style }: Setting,
): Wanted[] {
  const print = (figure: FigureParts) => amountText(figure, locale, { unit: false });
  const labels = years.flatMap(({ actual, target, missing }, place): Wanted[] => {
    const [column, own] = [columns[place] as Column, drawn[place] as DrawnBoxes];
    const label = (kind: keyof LaneYear, look: TrendLabel["look"], choices: LabelChoice[]): Wanted => ({
      key: `${name} ${column.year} ${kind}`,
      kind,
      look,
      weight: labelWeights[look],
      choices,
    });
    const plan = planWords[locale];
    return [
      actual &&
        label(
          "actual",
          isDerived(actual) ? "derived" : "stated",
          actualChoices({ ...sideOf(actual), text: print(actual) }, column, own, style),
        ),
      target &&
        label(
          "target",
          "target",
          targetChoices({ text: print(target), plan, mark: markOf(column) }, column, own, style),
        ),
      missing !== null && label("missing", "missing", missingChoices(missing, column, zero)),
    ].filter((each) => each !== null && each !== false);
  });
  return (["actual", "missing", "target"] as const).flatMap((kind) =>
    labels.filter((each) => each.kind === kind).reverse(),
  );
}

function placedLabels(wanted: readonly Wanted[], placed: readonly (LabelChoice | null)[]): TrendLabel[] {
  return wanted.flatMap(({ key, look, weight }, place) => {
    const choice = placed[place];
    if (!choice) return [];
    const { x, width } = labelBox(choice, weight);
    const underline =
      look === "derived" && !choice.isTurned
        ? { from: x, to: tenth(x + width), y: tenth(choice.bottom + 3) }
        : null;
    return [{ ...choice, key, look, underline }];
  });
}

function sideOf(actual: FigureParts) {
  const { low, high } = intervalOf(actual);
  return { isBelowZero: low < 0 && high <= 0, isDerived: isDerived(actual) };
}
