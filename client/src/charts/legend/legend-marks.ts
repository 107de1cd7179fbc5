import type { Words } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";

/** Something a reader may have to be told the meaning of. */
export type LegendMark = keyof typeof legendMarks;

interface Sample {
  words: Words;
  actual?: FigureParts;
  target?: FigureParts;
  /** px */
  width: number;
}

/** The samples stand on a scale from 0 to 10 and go through the very code that draws the charts. */
export const LEGEND_DOMAIN = [0, 10] as const;

const mark = (words: Words, width: number, sample: Pick<Sample, "actual" | "target">): Sample => ({
  words,
  width,
  ...sample,
});

export const legendMarks = {
  actual: mark({ VI: "Thực hiện", EN: "Actual" }, 26, { actual: sampleFigure(10) }),
  estimate: mark({ VI: "Ước thực hiện", EN: "Estimated actual" }, 26, {
    actual: sampleFigure(10, { status: "ESTIMATED" }),
  }),
  forecast: mark({ VI: "Dự kiến", EN: "Forecast" }, 26, {
    actual: sampleFigure(10, { status: "FORECAST" }),
  }),
  derivedActual: mark({ VI: "≈ Thực hiện suy ra", EN: "≈ Derived actual" }, 26, {
    actual: sampleFigure(10, { origin: "DERIVED", rule: "D6" }),
  }),
  openActual: mark(
    { VI: "“Trên”: số thật cao hơn, chưa rõ bao nhiêu", EN: "“Over”: higher, not known by how much" },
    34,
    {
      actual: sampleFigure(4, { bound: "MORE_THAN" }),
    },
  ),
  belowActual: mark(
    { VI: "“Dưới”: số thật thấp hơn, chưa rõ bao nhiêu", EN: "“Below”: lower, not known by how much" },
    34,
    {
      actual: sampleFigure(10, { bound: "LESS_THAN" }),
    },
  ),
  rangeActual: mark({ VI: "Thực hiện dạng khoảng", EN: "Actual given as a range" }, 30, {
    actual: sampleFigure(5, { bound: "RANGE", high: 10 }),
  }),
  target: mark({ VI: "Kế hoạch", EN: "Target" }, 8, { target: sampleFigure(5) }),
  rangeTarget: mark({ VI: "Kế hoạch dạng khoảng", EN: "Target given as a range" }, 20, {
    target: sampleFigure(1, { bound: "RANGE", high: 9 }),
  }),
  atLeastTarget: mark({ VI: "Kế hoạch “từ … trở lên”", EN: "“At least” target" }, 20, {
    target: sampleFigure(2, { bound: "AT_LEAST" }),
  }),
  moreThanTarget: mark(
    { VI: "Kế hoạch “trên”, không kể chính nó", EN: "“Over” target, itself not included" },
    20,
    {
      target: sampleFigure(2, { bound: "MORE_THAN" }),
    },
  ),
  atMostTarget: mark({ VI: "Kế hoạch “không quá”", EN: "“At most” target" }, 20, {
    target: sampleFigure(8, { bound: "AT_MOST" }),
  }),
  lessThanTarget: mark(
    { VI: "Kế hoạch “dưới”, không kể chính nó", EN: "“Below” target, itself not included" },
    20,
    {
      target: sampleFigure(8, { bound: "LESS_THAN" }),
    },
  ),
  aboutTarget: mark({ VI: "Kế hoạch “khoảng”", EN: "“About” target" }, 12, {
    target: sampleFigure(5, { bound: "ABOUT" }),
  }),
  nearlyTarget: mark({ VI: "Kế hoạch “gần”, kể từ 95%", EN: "“Nearly” target, from 95%" }, 20, {
    target: sampleFigure(8, { bound: "NEARLY", low: 3 }),
  }),
  derivedTarget: mark({ VI: "≈ Kế hoạch suy ra", EN: "≈ Derived target" }, 8, {
    target: sampleFigure(5, { origin: "DERIVED", rule: "D6" }),
  }),
} satisfies Record<string, Sample>;
