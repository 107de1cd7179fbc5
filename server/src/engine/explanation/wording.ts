import { type Locale, numberText, type Words } from "@doichieu/schema/vocabulary";
import { type Interval, isPoint } from "../interval.ts";
import { areClose } from "../numbers.ts";

/** One sentence in both languages. */
export function inBoth(say: (locale: Locale) => string): Words {
  return { VI: say("VI"), EN: say("EN") };
}

/** A number with the decimals it needs, at most two beyond those printed, trailing zeros left out. */
export function plainNumber(value: number, locale: Locale, most = 2): string {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (areClose(value, Number(value.toFixed(decimals)))) return numberText(value, decimals, locale);
  }
  return numberText(value, most, locale);
}

/** 4.020 for a point, (250; ∞) for an interval: open ends in round brackets, as the methodology writes them. */
export function intervalText(x: Interval, locale: Locale, decimals = 2): string {
  if (isPoint(x)) return plainNumber(x.low, locale, decimals);
  const end = (value: number) => {
    if (value === Infinity) return "∞";
    return value === -Infinity ? "−∞" : plainNumber(value, locale, decimals);
  };
  return `${x.lowOpen ? "(" : "["}${end(x.low)}; ${end(x.high)}${x.highOpen ? ")" : "]"}`;
}
