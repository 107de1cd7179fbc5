import type { Verdict } from "@doichieu/schema/vocabulary";
import type { GalleryEntry, GalleryExample } from "../../ui/gallery-entry.ts";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { ScaleAxis } from "../scales/ScaleAxis.tsx";
import { DumbbellLegend } from "./DumbbellLegend.tsx";
import { GrowthDumbbell } from "./GrowthDumbbell.tsx";
import { growthScale } from "./growth-scale.ts";
import { DUMBBELL_PADDING } from "./layout.ts";
import type { DumbbellState } from "./state.ts";

const growth = (number: number, special: Partial<FigureParts> = {}) =>
  sampleFigure(number, { unit: "PERCENT", decimals: 2, ...special });
const estimated = { status: "ESTIMATED" } as const;
const derived = { origin: "DERIVED", rule: "D5" } as const;

const row = (
  target: FigureParts,
  actual: FigureParts | null,
  previous: FigureParts | null,
  verdict: Verdict,
): Omit<DumbbellState, "scale"> => ({ target, actual, previous, verdict, direction: "HIGHER" });

const rows = {
  range: row(growth(7.5, { bound: "RANGE", high: 8 }), growth(7.18, estimated), growth(6.61), "NEARLY_MET"),
  below: row(growth(2.28), growth(-4.13, estimated), growth(3.46), "NOT_MET"),
  above: row(growth(5.58), growth(8.37), growth(4.23), "EXCEEDED"),
  derived: row(growth(-7.38, derived), growth(-0.01, derived), null, "EXCEEDED"),
  open: row(growth(10, { bound: "MORE_THAN" }), growth(7.5, { bound: "MORE_THAN" }), null, "UNDECIDED"),
  alone: row(growth(10, { bound: "AT_LEAST" }), null, growth(7.5), "NO_ACTUAL"),
};
const all = Object.values(rows);
const scale = growthScale(all.flatMap(({ target, actual, previous }) => [target, actual, previous]));

const example = (vi: string, en: string, state: Omit<DumbbellState, "scale">): GalleryExample => ({
  name: { VI: vi, EN: en },
  draw: ({ width }) => <GrowthDumbbell {...state} scale={scale} width={Math.min(width, 320)} />,
});

export const gallery: GalleryEntry = {
  id: "growth-dumbbell",
  title: { VI: "Tăng trưởng: kế hoạch và thực hiện", EN: "Growth: target and actual" },
  examples: [
    {
      name: { VI: "Chú giải", EN: "Legend" },
      draw: ({ locale }) => <DumbbellLegend rows={all} locale={locale} previousYear={2018} />,
    },
    example("Kế hoạch dạng khoảng, số ước", "Target given as a range, estimated", rows.range),
    example("Dưới không", "Below zero", rows.below),
    example("Vượt", "Exceeded", rows.above),
    example("Suy ra", "Derived", rows.derived),
    example("Đầu mở", "Open ends", rows.open),
    example("Chưa có thực hiện", "No actual", rows.alone),
    {
      name: { VI: "Trục", EN: "Axis" },
      draw: ({ locale, width }) => (
        <ScaleAxis scale={scale} width={Math.min(width, 320)} padding={DUMBBELL_PADDING} locale={locale} />
      ),
    },
  ],
};
