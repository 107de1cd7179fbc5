import type { AmountData } from "@doichieu/schema/vocabulary";
import { bounds, derivationRules, observationStatuses, Unit } from "@doichieu/schema/vocabulary";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAmount, encodeAmount } from "./amount-codec.ts";

// JSON has no minus zero, and neither has a report
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const end = fc.option(number);

const of = { provinceId: "vn63-40", indicatorCode: "ICT_REVENUE" };
const id = fc.oneof(
  fc.string(),
  fc
    .tuple(
      fc.constantFrom("T", "A"),
      fc.constantFrom("vn63-40", "vn63-41", "vn63-401"),
      fc.constantFrom("ICT_REVENUE", "ICT_REVENUES"),
      fc.string(),
    )
    .map(([kind, province, indicator, rest]) => `${kind}.${province}.${indicator}.${rest}`),
  fc.integer({ min: 1900, max: 2200 }).map((year) => `T.vn63-40.ICT_REVENUE.${year}.12.LEVEL.MAIN.1`),
);

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
  inputIds: fc.array(id),
});

it("gives back the amount that went in", () => {
  fc.assert(
    fc.property(amount, (before) => {
      expect(decodeAmount(encodeAmount(before, of), of)).toEqual(before);
    }),
    { seed: 2013 },
  );
});

it("keeps absence", () => {
  expect(encodeAmount(null, of)).toBeNull();
  expect(decodeAmount(null, of)).toBeNull();
});

it("does not repeat whose facts they are, and is as short as a figure of its own allows", () => {
  const own = ["A.vn63-40.ICT_REVENUE.2018.12.LEVEL.MAIN.1", "T.vn63-40.ICT_REVENUE.2018.12.LEVEL.MAIN.1"];
  const ratio: AmountData = {
    value: 95.9,
    low: 95.9,
    high: 95.9,
    lowOpen: false,
    highOpen: false,
    bound: "EXACT",
    unit: "PERCENT",
    decimals: 2,
    status: "FINAL",
    origin: "DERIVED",
    rule: "M4",
    approximate: false,
    inputIds: own,
  };
  expect(encodeAmount(ratio, of)).toBe("95.9 =PA12 M4 +2018 /2018");
});
