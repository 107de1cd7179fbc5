import type { AmountData } from "@doichieu/schema/vocabulary";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAmount, encodeAmount } from "./amount-codec.ts";
import { StoredAmount } from "./stored-amount.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const of = { provinceId: "vn63-40", indicatorCode: "ICT_REVENUE" };

const plain: AmountData = {
  value: 1,
  low: 1,
  high: null,
  lowOpen: false,
  highOpen: true,
  bound: "MORE_THAN",
  unit: "PERCENT",
  decimals: 1,
  status: "FINAL",
  origin: "STATED",
  rule: null,
  approximate: true,
  inputIds: ["A.1"],
};

it.each(["?", "", "[", "[]", "[,1]", '["x",1]', "{}"])(
  "refuses the damaged text %s, or has no value of it",
  (text) => {
    const stored = new StoredAmount(text, of);
    expect(() => expect(stored.value).toBeTypeOf("number")).toThrow();
  },
);

it("tells of an amount all that was stored, its value to the last bit", () => {
  fc.assert(
    fc.property(fc.option(number), fc.option(number), (value, low) => {
      const text = encodeAmount({ ...plain, value, low }, of) as string;
      const stored = new StoredAmount(text, of);
      expect(stored.value).toBe(value);
      const fields = Object.keys(plain) as (keyof AmountData)[];
      expect(Object.fromEntries(fields.map((field) => [field, stored[field]]))).toEqual(
        decodeAmount(text, of),
      );
    }),
    { seed: 2013 },
  );
});
