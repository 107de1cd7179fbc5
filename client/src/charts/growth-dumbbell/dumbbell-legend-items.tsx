import type { Locale, Words } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import type { LegendItem } from "../legend/legend-item.ts";
import { marksInUse } from "../legend/marks-in-use.ts";
import { marksLegendItems } from "../legend/marks-legend-items.tsx";
import { type Paint, paintOf } from "../marks/paint.ts";
import { token } from "../token.ts";
import { Dot } from "./Dot.tsx";

export interface DumbbellLegendState {
  rows: readonly { target: FigureParts | null; actual: FigureParts | null; previous: FigureParts | null }[];
  locale: Locale;
  previousYear: number;
}

const dotWords: Record<Paint, Words> = {
  final: { VI: "Thực hiện", EN: "Actual" },
  estimate: { VI: "Ước thực hiện", EN: "Estimated actual" },
  forecast: { VI: "Dự kiến", EN: "Forecast" },
  derived: { VI: "≈ Thực hiện suy ra", EN: "≈ Derived actual" },
};
const previousWords: Words = { VI: "Năm trước", EN: "Previous year" };
const SIZE = 13;

/** What the dots and marks mean; only those that occur. */
export function dumbbellLegendItems({ rows, locale, previousYear }: DumbbellLegendState): LegendItem[] {
  const paints = (Object.keys(dotWords) as Paint[]).filter((paint) =>
    rows.some(({ actual }) => actual && paintOf(actual) === paint),
  );
  const dots: LegendItem[] = paints.map((paint) => ({
    id: paint,
    width: SIZE,
    height: SIZE,
    sample: <Dot dot={{ x: SIZE / 2, paint, range: null, pointsTo: null }} y={SIZE / 2} />,
    words: dotWords[paint][locale],
  }));
  if (rows.some(({ previous }) => previous))
    dots.push({
      id: "previous",
      width: SIZE,
      height: SIZE,
      sample: <circle cx={SIZE / 2} cy={SIZE / 2} r={5} fill={token("previous")} />,
      words: `${previousWords[locale]} (${previousYear})`,
    });
  const marks = marksInUse(rows.map(({ target }) => ({ target, actual: null })));
  return [...dots, ...marksLegendItems({ marks, locale })];
}
