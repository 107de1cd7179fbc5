/** Numbers closer than this share of their size are equal (M1): 110 is 100 grown by 10%. */
const CLOSENESS = 1e-9;

export function areClose(a: number, b: number): boolean {
  if (a === b) return true;
  if (!(Number.isFinite(a) && Number.isFinite(b))) return false;
  return Math.abs(a - b) <= CLOSENESS * Math.max(Math.abs(a), Math.abs(b));
}

/** −1, 0 or 1, with close numbers equal. */
export function compareNumbers(a: number, b: number): -1 | 0 | 1 {
  if (areClose(a, b)) return 0;
  return a < b ? -1 : 1;
}

/** Whole numbers below have no more digits than an answer; zero has no sign. */
const LARGEST_WHOLE_ANSWER = 1e12;

/** Answers are rounded to 12 significant digits (M1). */
export function toAnswer(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_WHOLE_ANSWER) return value || 0;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
