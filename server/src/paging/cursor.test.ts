import { expect, it } from "vitest";
import { cursorOf, valuesOf } from "./cursor.ts";

const text = { holds: "string", nullable: false } as const;
const number = { holds: "number", nullable: false } as const;

it("gives back the place it was made of", () => {
  const values = ["Đà Nẵng", 0.1 + 0.2, null, "vn63-48"];
  expect(
    valuesOf(cursorOf("YEAR_ASC", values), "YEAR_ASC", [text, number, { ...number, nullable: true }, text]),
  ).toEqual(values);
});

it.each([
  ["another order", cursorOf("YEAR_DESC", [2019, "a"]), /another order than YEAR_ASC/],
  ["too few values", cursorOf("YEAR_ASC", [2019]), /another order/],
  ["a word for a number", cursorOf("YEAR_ASC", ["2019", "a"]), /another order/],
  ["nothing where something must be", cursorOf("YEAR_ASC", [null, "a"]), /another order/],
  ["no cursor", "x", /no cursor/],
])("refuses %s", (_, cursor, message) => {
  expect(() => valuesOf(cursor, "YEAR_ASC", [number, text])).toThrow(message);
});
