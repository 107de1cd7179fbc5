import { describe, expect, test } from "vitest";
import { Locale, localeTag } from "./locale.ts";
import { roundedText } from "./rounded-text.ts";

/** Numbers of every size and length, the same ones each time: products of primes, cut where it is awkward. */
function* numbers(): Generator<number> {
  yield* [0, 1, 5, 1000, 999.995, 1.005, 2.675, 0.5, 1.5, 9.95, 0.0005, 1e-7, 1.25e21, 1e21, 123456789.123];
  let seed = 7919;
  for (let turn = 0; turn < 4000; turn += 1) {
    seed = (seed * 48271) % 2147483647;
    yield seed / 10 ** (turn % 13);
  }
}

describe.each(Object.values(Locale))("in %s", (locale) => {
  test.each([0, 1, 2, 3, 7])("with %i decimals a number is printed as Intl prints it", (decimals) => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true };
    const intl = new Intl.NumberFormat(localeTag[locale], digits);
    for (const number of numbers()) expect(roundedText(number, decimals, locale)).toBe(intl.format(number));
  });
});
