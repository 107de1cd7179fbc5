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
  const numbers = new TextNumbers(1000);
  const given = Array.from({ length: 100 }, (_, count) => numbers.of(`${count % 20} aa`));
  expect(new Set(given).size).toBe(given.length);
  const tooLong = "longer than all there is room for".padEnd(1000);
  expect(numbers.of(tooLong)).not.toBe(numbers.of(tooLong));
});

it("holds few of the shortest texts, too: each takes more room than its letters", () => {
  const numbers = new TextNumbers(1000);
  const texts = [..."abcdefghijklmnopqrst"];
  const first = numbers.of("a");
  for (const text of texts) numbers.of(text);
  expect(numbers.of("a")).not.toBe(first);
});
