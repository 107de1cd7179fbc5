import { expect, it } from "vitest";
import { TextNumbers } from "./text-numbers.ts";

it("is the same for the same text, and another for each other", () => {
  const numbers = new TextNumbers();
  const texts = ["{ a }", "{ b }", "", "{ a } "];
  const first = texts.map((text) => numbers.of(text));
  expect(new Set(first).size).toBe(texts.length);
  expect(texts.map((text) => numbers.of(text))).toEqual(first);
});

it("never names two texts alike, however many it forgets", () => {
  const numbers = new TextNumbers(10);
  const given = Array.from({ length: 100 }, (_, count) => numbers.of(`${count % 20} aa`));
  expect(new Set(given).size).toBe(given.length);
  expect(numbers.of("longer than all there is room for")).not.toBe(
    numbers.of("longer than all there is room for"),
  );
});
