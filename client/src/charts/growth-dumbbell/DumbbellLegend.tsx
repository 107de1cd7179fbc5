import { type Locale, type Words } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import { MarksLegend } from "../legend/MarksLegend.tsx";
import { marksInUse } from "../legend/marks-in-use.ts";
import { type Paint, paintOf } from "../marks/paint.ts";
import { token } from "../token.ts";
import { Dot } from "./Dot.tsx";

export interface DumbbellLegendProps {
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
export function DumbbellLegend({ rows, locale, previousYear }: DumbbellLegendProps) {
  const paints = (Object.keys(dotWords) as Paint[]).filter((paint) =>
    rows.some(({ actual }) => actual && paintOf(actual) === paint),
  );
  const hasPrevious = rows.some(({ previous }) => previous);
  return (
    <div className="legend dumbbell-legend">
      <ul className="legend">
        {paints.map((paint) => (
          <li key={paint}>
            <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
              <Dot dot={{ x: SIZE / 2, paint, range: null, pointsTo: null }} y={SIZE / 2} />
            </svg>
            {dotWords[paint][locale]}
          </li>
        ))}
        {hasPrevious && (
          <li>
            <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
              <circle cx={SIZE / 2} cy={SIZE / 2} r={5} fill={token("previous")} />
            </svg>
            {previousWords[locale]} ({previousYear})
          </li>
        )}
      </ul>
      <MarksLegend marks={marksInUse(rows.map(({ target }) => ({ target, actual: null })))} locale={locale} />
    </div>
  );
}
