import { expect, test } from "vitest";
import { growthScale } from "../../charts/growth-dumbbell/growth-scale.ts";
import { layoutRows } from "../../charts/picture/layout.ts";
import { lineWidth } from "../../charts/picture/text-piece.ts";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { GrowthLine, GrowthLineWords } from "./growth-line.ts";
import { growthRows } from "./growth-rows.tsx";

const line = (more: Partial<GrowthLine> = {}): GrowthLine => ({
  figures: { target: sampleFigure(8), actual: sampleFigure(7), previous: sampleFigure(6) },
  direction: "HIGHER",
  verdict: "NEARLY_MET",
  provisional: true,
  name: "Doanh thu bưu chính, viễn thông, CNTT",
  remarks: "Thừa Thiên Huế",
  flag: "",
  actual: "7,18%",
  target: "7,5–8%",
  gap: "−0,32 điểm %",
  sentence: "",
  ...more,
});
const lines = [line(), line({ name: "GRDP", actual: "≈ −7,49 đến −2,62%", target: "≈ 12,85%", gap: "" })];
const words = { locale: "VI" } as GrowthLineWords;
const scale = growthScale([sampleFigure(-8), sampleFigure(13)]);
const layoutAt = (width: number) => layoutRows(growthRows(lines, scale, width, words));
const textsAt = (width: number) =>
  layoutAt(width).lines.map(({ pieces }) => pieces.map(({ text }) => text).join(""));

test("wide: the verdict has its word, and the gap stands below the figures", () => {
  expect(textsAt(928)).toContain("Gần đạt (ước)");
  expect(textsAt(928)).toContain("−0,32 điểm %");
  expect(layoutAt(928).drawings.every(({ x, y }) => x > 0 && y >= 0)).toBe(true);
});

test("less wide: the shape alone says the verdict, before the dumbbell leaves the line", () => {
  const texts = textsAt(540);
  expect(texts).not.toContain("Gần đạt (ước)");
  expect(texts).toContain("−0,32 điểm %");
});

test("narrow: the dumbbells have the whole width below their names", () => {
  const { drawings } = layoutAt(288);
  // two dumbbells and the axis from the edge, two shapes at the right
  expect(drawings.filter(({ x }) => x === 0)).toHaveLength(3);
  expect(drawings.filter(({ x }) => x === 288 - 13)).toHaveLength(2);
});

test("narrowest: figures stand below the name", () => {
  const { lines: placed } = layoutAt(208);
  expect(placed.every(({ anchor }) => anchor === "start")).toBe(true);
});

test.each([208, 240, 288, 350, 448, 500, 608, 928, 1568])("nothing leaves %d px", (width) => {
  const layout = layoutAt(width);
  expect(layout.width).toBeLessThanOrEqual(width);
  for (const { x, pieces, anchor } of layout.lines) {
    const length = lineWidth(pieces);
    const [from, to] = anchor === "end" ? [x - length, x] : [x, x + length];
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
  }
});
