import { describe, expect, test } from "vitest";
import { type AmountParts, amountText, boundNumber, numberText } from "./amount-text.ts";
import type { Locale } from "./locale.ts";

function amount(change: Partial<AmountParts>): AmountParts {
  const value = change.value ?? null;
  return {
    value,
    low: value,
    high: value,
    bound: "EXACT",
    unit: "VND_BILLION",
    decimals: 0,
    origin: "STATED",
    rule: null,
    ...change,
  };
}

const derived = { origin: "DERIVED", rule: "D6" } as const;

describe("an amount as printed", () => {
  const cases: [AmountParts, Locale, string][] = [
    [amount({ value: 2886 }), "VI", "2.886 tỷ đồng"],
    [amount({ value: 2886 }), "EN", "VND 2,886 billion"],
    [amount({ low: 250, bound: "MORE_THAN" }), "VI", "trên 250 tỷ đồng"],
    [amount({ low: 250, bound: "MORE_THAN" }), "EN", "over VND 250 billion"],
    [amount({ low: 85, bound: "AT_LEAST", unit: "PERCENT" }), "VI", "từ 85% trở lên"],
    [amount({ high: 7.6, decimals: 1, bound: "LESS_THAN", unit: "PERCENT" }), "VI", "dưới 7,6%"],
    [amount({ high: 5, bound: "AT_MOST", unit: "COUNT" }), "EN", "at most 5"],
    [amount({ value: 4, bound: "ABOUT", unit: "PERCENT" }), "VI", "khoảng 4%"],
    [amount({ low: 1615, high: 1700, bound: "NEARLY", unit: "COUNT" }), "VI", "gần 1.700"],
    [amount({ low: 7.5, high: 8, decimals: 1, bound: "RANGE", unit: "PERCENT" }), "VI", "7,5–8%"],
    [amount({ low: -40, high: -30, bound: "RANGE", unit: "PERCENT" }), "VI", "−40 đến −30%"],
    [amount({ low: -40, high: -30, bound: "RANGE", unit: "PERCENT" }), "EN", "−40 to −30%"],
    [amount({ value: 3941.18, ...derived }), "VI", "≈ 3.941 tỷ đồng"],
    [amount({ low: 3921, high: 3961, bound: "RANGE", ...derived }), "EN", "≈ VND 3,921–3,961 billion"],
    [amount({ value: 573.5, decimals: 1, origin: "DERIVED", rule: "M4" }), "VI", "573,5 tỷ đồng"],
    [amount({ value: 35000, decimals: -3, unit: "COUNT" }), "VI", "35.000"],
    [amount({ value: 7, unit: "RANK_OF_63" }), "VI", "hạng 7/63"],
    [amount({ value: 67.75, decimals: 2, unit: "PER_100_PEOPLE" }), "VI", "67,75/100 dân"],
    [amount({ value: -9, unit: "PLACE" }), "VI", "−9 bậc"],
  ];

  test.each(cases)("%o in %s", (parts, locale, text) => {
    expect(amountText(parts, locale)).toBe(text);
  });

  test("with its sign, without its unit, without ≈", () => {
    const gap = amount({ value: 78.82, ...derived });
    expect(amountText(gap, "VI", { signed: true })).toBe("≈ +79 tỷ đồng");
    expect(amountText(gap, "VI", { unit: false })).toBe("≈ 79");
    expect(amountText(gap, "VI", { approximateSign: false })).toBe("79 tỷ đồng");
  });

  test("nearly below zero names the end farther from zero", () => {
    expect(amountText(amount({ low: -10, high: -9.5, bound: "NEARLY", unit: "COUNT" }), "VI")).toBe(
      "gần −10",
    );
  });

  test("lacking the end its bound names, it is our own mistake", () => {
    expect(() => boundNumber(amount({ bound: "MORE_THAN" }))).toThrow(RangeError);
  });

  test("zero has no sign", () => {
    expect(numberText(-0.001, 1, "VI", true)).toBe("0,0");
  });
});
