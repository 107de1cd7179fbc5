import type { Bound } from "./bound.ts";
import type { Locale } from "./locale.ts";
import type { Origin } from "./origin.ts";
import { roundedText } from "./rounded-text.ts";
import type { RuleId } from "./rule.ts";
import { type Unit, unitAffixes } from "./unit.ts";

/** What is needed to print an amount; GraphQL's Amount has these fields under the same names. */
export interface AmountParts {
  /** null where the interval is no point */
  value: number | null;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: Unit;
  /** decimals as written; negative: rounded to tens, hundreds, … */
  decimals: number;
  origin: Origin;
  /** null for stated figures; M4 is exact arithmetic on two stated figures and carries no ≈ */
  rule: RuleId | null;
}

export interface AmountStyle {
  /** print "+" before a positive number: for gaps and growth */
  signed?: boolean;
  /** leave out the unit where the column head or the axis says it; "%" is left out too */
  unit?: boolean;
  /** leave out "≈" where the drawing already says that the figure is derived */
  approximateSign?: boolean;
}

/** A number in the locale's way, with a true minus sign: −4,13. Decimals below zero print none. */
export function numberText(value: number, decimals: number, locale: Locale, signed = false): string {
  const digits = roundedText(Math.abs(value), Math.max(0, decimals), locale);
  const isZero = !/[1-9]/.test(digits);
  if (isZero) return digits;
  if (value < 0) return `−${digits}`;
  return signed ? `+${digits}` : digits;
}

type BoundText = (number: string) => string;

const boundTexts: Record<Exclude<Bound, "RANGE">, Record<Locale, BoundText>> = {
  EXACT: { VI: (n) => n, EN: (n) => n },
  MORE_THAN: { VI: (n) => `trên ${n}`, EN: (n) => `over ${n}` },
  AT_LEAST: { VI: (n) => `từ ${n} trở lên`, EN: (n) => `at least ${n}` },
  LESS_THAN: { VI: (n) => `dưới ${n}`, EN: (n) => `below ${n}` },
  AT_MOST: { VI: (n) => `không quá ${n}`, EN: (n) => `at most ${n}` },
  ABOUT: { VI: (n) => `khoảng ${n}`, EN: (n) => `about ${n}` },
  NEARLY: { VI: (n) => `gần ${n}`, EN: (n) => `nearly ${n}` },
};

/** The number that the bound's word speaks of: 250 in "over 250", the end farther from zero in "nearly 1 700". */
export function boundNumber(parts: AmountParts): number {
  if (parts.value !== null) return parts.value;
  const fromAbove =
    parts.bound === "LESS_THAN" ||
    parts.bound === "AT_MOST" ||
    (parts.bound === "NEARLY" && (parts.high ?? 0) > 0);
  const number = fromAbove ? parts.high : parts.low;
  if (number === null) throw new RangeError(`an amount with bound ${parts.bound} lacks the end it names`);
  return number;
}

/** Does the figure carry ≈? A gap or ratio of two stated figures is exact arithmetic and does not. */
export function isDerived(parts: Pick<AmountParts, "origin" | "rule">): boolean {
  return parts.origin === "DERIVED" && parts.rule !== "M4";
}

/** An amount as a report would print it: "trên 250 tỷ đồng", "≈ 3.941 tỷ đồng", "7,5–8%". */
export function amountText(parts: AmountParts, locale: Locale, style: AmountStyle = {}): string {
  const { signed = false, unit = true, approximateSign = true } = style;
  const { before, after } = unit ? unitAffixes(parts.unit, locale) : { before: "", after: "" };
  const print = (value: number) => numberText(value, parts.decimals, locale, signed);
  const derived = isDerived(parts) && approximateSign ? "≈ " : "";
  if (parts.bound === "RANGE" && parts.low !== null && parts.high !== null) {
    const printEnd = (value: number) => numberText(value, endDecimals(value, parts), locale, signed);
    return `${derived}${before}${rangeText(printEnd(parts.low), printEnd(parts.high), locale)}${after}`;
  }
  const words = boundTexts[parts.bound === "RANGE" ? "EXACT" : parts.bound][locale];
  return derived + words(`${before}${print(boundNumber(parts))}${after}`);
}

/** Reports write "7,5–8%": an end takes the decimals it needs; a derived range is printed evenly. */
function endDecimals(value: number, { decimals, origin }: AmountParts): number {
  if (origin === "DERIVED" || decimals <= 0) return decimals;
  return String(Number(value.toFixed(decimals))).split(".")[1]?.length ?? 0;
}

/** "7,5–8"; with a sign on either side words are clearer than a dash beside a minus. */
function rangeText(low: string, high: string, locale: Locale): string {
  const hasSign = /[−+]/.test(low + high);
  if (!hasSign) return `${low}–${high}`;
  return locale === "VI" ? `${low} đến ${high}` : `${low} to ${high}`;
}
