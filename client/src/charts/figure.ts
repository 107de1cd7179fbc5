import type { AmountParts, ObservationStatus } from "@doichieu/schema/vocabulary";

/** An amount with all that its drawing has to tell; GraphQL's Amount has these fields under the same names. */
export interface FigureParts extends AmountParts {
  /** the low end itself does not count: "over 250" */
  lowOpen: boolean;
  highOpen: boolean;
  /** null for targets: nobody estimates a plan */
  status: ObservationStatus | null;
  /** "about", "nearly" */
  approximate: boolean;
}

export interface Interval {
  low: number;
  high: number;
}

/** The interval of M1; an end that the report leaves open is infinite. */
export function intervalOf(figure: FigureParts): Interval {
  return {
    low: figure.low ?? Number.NEGATIVE_INFINITY,
    high: figure.high ?? Number.POSITIVE_INFINITY,
  };
}

const fromAbove = new Set(["LESS_THAN", "AT_MOST"]);

/** Where one mark has to stand for the figure: 250 in "over 250" and "nearly 250", the lower end of a range. */
export function markedNumber({ value, low, high, bound }: FigureParts): number {
  const number = value ?? (bound === "NEARLY" ? largerEnd(low, high) : fromAbove.has(bound) ? high : low);
  const marked = number ?? low ?? high;
  if (marked === null) throw new RangeError("a figure without any number cannot be drawn");
  return marked;
}

/** "Nearly v" runs from 95 % of v to v, whatever v's sign. */
function largerEnd(low: number | null, high: number | null): number | null {
  return low !== null && high !== null && Math.abs(low) > Math.abs(high) ? low : high;
}

export function isPoint(figure: FigureParts): boolean {
  return figure.low !== null && figure.low === figure.high;
}

/** Every finite number the figure needs room for. */
export function finiteNumbers(figure: FigureParts): number[] {
  return [figure.value, figure.low, figure.high].filter((number) => number !== null);
}
