import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";

test("a letter with marks is as wide as its base letter", () => {
  expect(textWidth("ế", { size: 10 })).toBe(textWidth("e", { size: 10 }));
});

test("a decomposed letter is as wide as the composed one", () => {
  expect(textWidth("ượ".normalize("NFD"), { size: 10 })).toBe(textWidth("ượ", { size: 10 }));
});

test("horned and barred letters have widths of their own", () => {
  expect(textWidth("ữ", { size: 10 })).toBeGreaterThan(textWidth("u", { size: 10 }));
  expect(textWidth("đ", { size: 10 })).not.toBe(textWidth("☐", { size: 10 }));
});

test("every digit of the figures font has one width, and prose digits have their own", () => {
  expect(textWidth("1111", { size: 11 })).toBe(textWidth("8888", { size: 11 }));
  expect(textWidth("1111", { size: 11, figures: false })).toBeLessThan(textWidth("8888", { size: 11 }));
});

test("width grows with size and weight", () => {
  expect(textWidth("Đạt", { size: 20 })).toBeCloseTo(2 * textWidth("Đạt", { size: 10 }));
  expect(textWidth("Đạt", { size: 10, weight: 700 })).toBeGreaterThan(textWidth("Đạt", { size: 10 }));
});
