import type { AmountData } from "@doichieu/schema/vocabulary";
import { bounds, derivationRules, observationStatuses, Unit } from "@doichieu/schema/vocabulary";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAmount, encodeAmount } from "./amount-codec.ts";

// JSON has no minus zero, and neither has a report
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const end = fc.option(number);

const amount: fc.Arbitrary<AmountData> = fc.record({
  value: end,
  low: end,
  high: end,
  lowOpen: fc.boolean(),
  highOpen: fc.boolean(),
  bound: fc.constantFrom(...bounds),
  unit: fc.constantFrom(...Object.values(Unit)),
  decimals: fc.integer({ min: -9, max: 9 }),
  status: fc.option(fc.constantFrom(...observationStatuses)),
  origin: fc.constantFrom("STATED", "DERIVED"),
  rule: fc.option(fc.constantFrom(...derivationRules, "M4")),
  approximate: fc.boolean(),
  inputIds: fc.array(fc.string()),
});

it("gives back the amount that went in", () => {
  fc.assert(
    fc.property(amount, (before) => {
      expect(decodeAmount(encodeAmount(before))).toEqual(before);
    }),
    { seed: 2013 },
  );
});

it("keeps absence", () => {
  expect(encodeAmount(null)).toBeNull();
  expect(decodeAmount(null)).toBeNull();
});
