import { expect, test } from "vitest";
import { lineWidth, type TextPiece } from "../../charts/picture/text-piece.ts";
import { GLYPH, type IndicatorLines, layoutIndicator } from "./indicator.layout.ts";

const verdict: TextPiece[] = [
  { text: "Không đạt", style: "strong" },
  { text: " (ước)", style: "soft" },
];
const gap: TextPiece[] = [
  { text: "thiếu ", style: "plain" },
  { text: "105", style: "strong" },
  { text: " triệu USD so với kế hoạch 1.055", style: "plain" },
];
const at = (width: number, special: Partial<IndicatorLines> = {}) =>
  layoutIndicator({ width, hasBullet: true, verdict, gap, figures: 3, ...special });

test("verdict and distance stand at the ends of one line where there is room", () => {
  const { bullet, verdictY, gap: placed, height } = at(608);
  expect(bullet).toBe(608);
  expect(placed).toMatchObject({ x: 608, y: verdictY, anchor: "end" });
  expect(placed.lines).toHaveLength(1);
  expect(GLYPH.indent + lineWidth(verdict) + lineWidth(gap)).toBeLessThan(608);
  expect(height).toBeGreaterThan(verdictY);
});

test("in a narrow place the distance stands below the verdict, wrapped, and nothing is cut off", () => {
  const [narrow, wide] = [at(208), at(608)];
  expect(narrow.gap).toMatchObject({ x: 0, anchor: "start" });
  expect(narrow.gap.y).toBeGreaterThan(narrow.verdictY);
  expect(narrow.gap.lines.length).toBeGreaterThan(1);
  for (const line of narrow.gap.lines) expect(lineWidth(line)).toBeLessThanOrEqual(208);
  expect(narrow.height).toBeGreaterThan(wide.height);
});

test("in a wide place the figures stand beside a graph that is not stretched", () => {
  for (const width of [928, 1168, 1568]) {
    const { bullet, aside } = at(width);
    expect(bullet).toBeLessThanOrEqual(860);
    expect(aside?.x).toBeGreaterThan(bullet);
    expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThanOrEqual(width);
  }
  expect(at(608).aside).toBeNull();
});

test("a single figure needs no table of its own", () => {
  expect(at(1168, { figures: 1 }).aside).toBeNull();
});

test("without a graph the verdict stands at the top; without a distance nothing below it", () => {
  const { verdictY, height } = at(288, { hasBullet: false, gap: [] });
  expect(verdictY).toBe(0);
  expect(height).toBeLessThan(24);
});
