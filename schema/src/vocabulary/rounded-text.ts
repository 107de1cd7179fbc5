import type { Locale } from "./locale.ts";

const marks: Record<Locale, { thousands: string; decimal: string }> = {
  VI: { thousands: ".", decimal: "," },
  EN: { thousands: ",", decimal: "." },
};

/**
 * Rounds as it is written, half away from zero: 1.005 becomes 1.01, whatever the nearest binary number is. For what is
 * not negative. `Intl` prints the same (rounded-text.test.ts); but the first number it prints takes a slow phone a
 * twentieth of a second, before a page answers.
 */
export function roundedText(value: number, decimals: number, locale: Locale): string {
  if (!Number.isFinite(value)) return String(value);
  const [written = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = written.split(".");
  const digits = whole + fraction;
  const end = whole.length + Number(exponent) + decimals;
  const kept = end > 0 ? digits.slice(0, end).padEnd(end, "0") : "0";
  const isUp = (digits[end] ?? "0") >= "5";
  const rounded = String(BigInt(kept) + (isUp ? 1n : 0n)).padStart(decimals + 1, "0");
  const point = rounded.length - decimals;
  const { thousands, decimal } = marks[locale];
  const grouped = rounded.slice(0, point).replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals > 0 ? grouped + decimal + rounded.slice(point) : grouped;
}
