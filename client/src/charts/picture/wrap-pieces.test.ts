import { expect, test } from "vitest";
import { lineWidth, type TextPiece } from "./text-piece.ts";
import { wrapPieces } from "./wrap-pieces.ts";

const pieces: TextPiece[] = [
  { text: "thiếu ", style: "plain" },
  { text: "105", style: "strong" },
  { text: " triệu USD so với kế hoạch 1.055", style: "plain" },
];
const textOf = (line: readonly TextPiece[]) => line.map(({ text }) => text).join("");

test("what fits stays one line, each face in one piece", () => {
  const [line, more] = wrapPieces(pieces, 400);
  expect(more).toBeUndefined();
  expect(line?.map(({ style }) => style)).toEqual(["plain", "strong", "plain"]);
  expect(textOf(line ?? [])).toBe("thiếu 105 triệu USD so với kế hoạch 1.055");
});

test("lines are no wider than asked for and lose nothing but the spaces between them", () => {
  for (const width of [50, 60, 80, 120]) {
    const lines = wrapPieces(pieces, width);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width);
    expect(lines.map(textOf).join(" ")).toBe("thiếu 105 triệu USD so với kế hoạch 1.055");
    expect(lines.flat().filter(({ style }) => style === "strong")).toHaveLength(1);
  }
});

test("faces without a space between them are one word", () => {
  const glued: TextPiece[] = [
    { text: "tới ", style: "plain" },
    { text: "95", style: "strong" },
    { text: "%", style: "plain" },
  ];
  expect(wrapPieces(glued, 1).map(textOf)).toEqual(["tới", "95%"]);
});
