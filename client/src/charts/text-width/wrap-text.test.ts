import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const style = { size: 10 };
const text = "Tỷ lệ hộ nghèo tiếp cận đa chiều";

test("a short text stays one line, an empty one too", () => {
  expect(wrapText(text, style, 1000)).toEqual([text]);
  expect(wrapText("", style, 100)).toEqual([""]);
});

test("no line is wider than asked, and no word is lost", () => {
  const lines = wrapText(text, style, 60);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(60);
  expect(lines.join(" ")).toBe(text);
});

test("an address without spaces is broken between letters", () => {
  const address = "http://example.org/attainments/vn63-40.ICT_REVENUE.2013";
  const lines = wrapText(`xem ${address}`, style, 90);
  for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(90);
  expect(lines.join("").replace("xem", "")).toBe(address);
});
