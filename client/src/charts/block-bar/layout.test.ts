import { expect, test } from "vitest";
import { type BlockBarRoom, layoutBlockBar } from "./layout.ts";

const room: BlockBarRoom = { width: 832, height: 36, labels: "VI" };
const counts = { EXCEEDED: 8, MET: 6, NEARLY_MET: 3, NOT_MET: 2, UNDECIDED: 1, NO_TARGET: 27 };

test("one block a target, all of one width, best verdict first, filling the width", () => {
  const { segments } = layoutBlockBar({ counts }, room);
  expect(segments.map(({ verdict, blocks }) => [verdict, blocks.length])).toEqual([
    ["EXCEEDED", 8],
    ["MET", 6],
    ["NEARLY_MET", 3],
    ["NOT_MET", 2],
    ["UNDECIDED", 1],
  ]);
  const blocks = segments.flatMap((segment) => segment.blocks);
  for (const block of blocks) expect(block.width).toBeCloseTo(blocks[0]?.width ?? 0, 0);
  const last = blocks.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(832, 0);
});

test("bars to be compared share one scale", () => {
  const { segments } = layoutBlockBar({ counts: { MET: 10 }, of: 20 }, room);
  const last = segments[0]?.blocks.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(416, 0);
});

test("above 60 the blocks of a verdict are joined", () => {
  expect(layoutBlockBar({ counts: { MET: 60 } }, room).segments[0]?.blocks).toHaveLength(60);
  expect(layoutBlockBar({ counts: { MET: 61 } }, room).segments[0]?.blocks).toHaveLength(1);
});

test("so are blocks too narrow for a digit", () => {
  expect(layoutBlockBar({ counts: { MET: 40 } }, { ...room, width: 320 }).segments[0]?.blocks).toHaveLength(
    1,
  );
});

test("one target beside thousands can still be seen, and the bar keeps its width", () => {
  const { segments } = layoutBlockBar({ counts: { MET: 5000, NO_ACTUAL: 1 } }, room);
  const [met, lone] = segments.map((segment) => segment.blocks[0]);
  expect(lone?.width).toBe(3);
  expect((met?.width ?? 0) + 4 + (lone?.width ?? 0)).toBeCloseTo(832, 0);
});

test("a label never crosses a gap between blocks", () => {
  for (const width of [200, 320, 480, 640, 832]) {
    for (const { blocks, label } of layoutBlockBar({ counts }, { ...room, width }).segments) {
      if (!label || blocks.length === 1) continue;
      const holders = blocks.filter(({ x, width: w }) => label.x > x && label.x < x + w);
      expect(holders).toHaveLength(1);
    }
  }
});

test("a label that does not fit is left to the list below", () => {
  const { segments } = layoutBlockBar({ counts: { MET: 5000, NO_ACTUAL: 1 } }, room);
  expect(segments[0]?.label?.text).toBe("5.000");
  expect(segments[1]?.label).toBeNull();
});

test("no targets, no bar", () => {
  expect(layoutBlockBar({ counts: { NO_TARGET: 3 } }, room).segments).toEqual([]);
});
