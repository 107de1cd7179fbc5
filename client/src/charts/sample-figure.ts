import { boundNumber } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "./figure.ts";

/** The interval of each bound (M1), where no valid range cuts it. */
const ends: Record<FigureParts["bound"], (number: number) => Pick<FigureParts, "low" | "high">> = {
  EXACT: (number) => ({ low: number, high: number }),
  MORE_THAN: (number) => ({ low: number, high: null }),
  AT_LEAST: (number) => ({ low: number, high: null }),
  LESS_THAN: (number) => ({ low: null, high: number }),
  AT_MOST: (number) => ({ low: null, high: number }),
  RANGE: (number) => ({ low: number, high: number }),
  ABOUT: (number) => ({ low: number, high: number }),
  NEARLY: (number) => ({ low: 0.95 * number, high: number }),
};

/** A figure by its number and whatever is special about it: for legends, the gallery and tests. */
export function sampleFigure(number: number, special: Partial<FigureParts> = {}): FigureParts {
  const bound = special.bound ?? "EXACT";
  const figure: FigureParts = {
    ...ends[bound](number),
    value: null,
    bound,
    unit: "VND_BILLION",
    decimals: 0,
    origin: "STATED",
    rule: null,
    lowOpen: bound === "MORE_THAN",
    highOpen: bound === "LESS_THAN" || bound === "NEARLY",
    status: "FINAL",
    approximate: bound === "ABOUT" || bound === "NEARLY",
    ...special,
  };
  return figure.low === figure.high && figure.low !== null
    ? { ...figure, value: boundNumber(figure) }
    : figure;
}
