/** A number as text with a decimal point: 2886, -0.5, 7.50. */
const PRINTED = /^-?\d+(?:\.(\d+))?$/;

export interface PrintedNumber {
  value: number;
  /** as written: 2 in "7.50" */
  decimals: number;
}

/** null where the text is no plain finite number. */
export function printedNumber(text: string): PrintedNumber | null {
  const match = PRINTED.exec(text.trim());
  if (!match) return null;
  // a report's -0.0 is a nought that was rounded to; adding one takes its sign away
  const value = Number(text) + 0;
  return Number.isFinite(value) ? { value, decimals: match[1]?.length ?? 0 } : null;
}
