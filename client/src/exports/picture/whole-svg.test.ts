import { expect, test } from "vitest";
import { looseSvg, wholeSvg } from "./whole-svg.ts";

test("colours and faces are the light theme's own, fit for an attribute", () => {
  expect(wholeSvg('<svg width="1"><text fill="var(--ink)" font-family="var(--figures)">1</text></svg>')).toBe(
    `<svg width="1"><text fill="#1b2127" font-family="'Be Vietnam Pro Figures', 'Be Vietnam Pro', system-ui, sans-serif">1</text></svg>`,
  );
});

test("a drawing inside keeps its size and what reaches over its edge", () => {
  expect(looseSvg('<svg><svg viewBox="0 0 2 1" style="height:auto"></svg></svg>')).toBe(
    '<svg><svg overflow="visible" viewBox="0 0 2 1"></svg></svg>',
  );
});

test("a colour that does not exist is a mistake of ours", () => {
  expect(() => wholeSvg('<svg fill="var(--pink)"/>')).toThrow("--pink");
});
