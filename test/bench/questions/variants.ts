import { LAST_YEAR, type Sample } from "../../../server/src/sample/sample.ts";

/** How many different requests of one question are asked in turn. */
const VARIANTS = 12;

export const variantNumbers: readonly number[] = Array.from({ length: VARIANTS }, (_, number) => number);

/** One of so many, each far from the one before: 1, 18, 35, … of 63. */
export const spread = (number: number, count: number) => 1 + ((number * 17) % count);

/** From the last backwards, again and again. */
export const yearOf = (number: number, { years }: Sample) => LAST_YEAR - (number % years);
