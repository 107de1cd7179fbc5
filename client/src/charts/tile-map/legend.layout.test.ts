import { expect, test } from "vitest";
import { textWidth } from "../text-width/text-width.ts";
import type { VerdictCounts } from "../verdict-counts.ts";
import { LEGEND_TEXT, layoutTileLegend, textStart } from "./legend.layout.ts";

const province = (counts: VerdictCounts, unrestated = 0) => ({
  id: "p",
  name: "P",
  column: 0,
  row: 0,
  counts,
  unrestated,
});
const isles = { id: "n", name: "N", of: "P", column: 1, row: 0 };
const texts = (...provinces: ReturnType<typeof province>[]) =>
  layoutTileLegend({ provinces, notes: [isles] }, 400, "VI").items.map(({ sample, text }) => [sample, text]);

test("a kind that is not on the map is not explained", () => {
  expect(texts(province({}), province({}))).toEqual([
    ["none", "2 chưa có số liệu"],
    ["note", "ô chú thích, không mang số liệu"],
  ]);
});

test("every kind with its count; dashed is whatever lacks a part", () => {
  const all = texts(
    province({ MET: 1, NO_TARGET: 2 }, 2),
    province({ UNDECIDED: 1 }),
    province({ NO_TARGET: 1 }),
    province({ NO_TARGET: 4 }, 4),
    province({}),
  );
  expect(all).toEqual([
    ["ramp", "100% đạt hoặc vượt"],
    ["share", "1 có tỷ lệ đạt"],
    ["waiting", "1 có chỉ tiêu, chưa kết luận"],
    ["results", "1 mới có thực hiện"],
    ["incomplete", "2 thiếu số của tỉnh cũ"],
    ["none", "1 chưa có số liệu"],
    ["note", "ô chú thích, không mang số liệu"],
  ]);
});

test("the ramp has its line, the others share theirs as the width allows", () => {
  const provinces = [province({ MET: 1 }), province({}), province({ NO_TARGET: 1 })];
  const lines = (width: number) =>
    layoutTileLegend({ provinces, notes: [] }, width, "VI").items.map(({ y }) => y / 20);
  expect(lines(600)).toEqual([0, 1, 1, 1]);
  expect(lines(200)).toEqual([0, 1, 2, 3]);
});

test("the ramp gets narrower before its words would leave the legend", () => {
  const provinces = [province({ MET: 1 })];
  const rampAt = (width: number) => {
    const { step, items } = layoutTileLegend({ provinces, notes: [] }, width, "VI");
    const [ramp] = items;
    const words = textWidth(ramp?.text ?? "", { size: LEGEND_TEXT, figures: false });
    return { step, end: textStart("ramp", step) + words };
  };
  expect(rampAt(400).step).toBe(27);
  expect(rampAt(208).step).toBeLessThan(27);
  expect(rampAt(208).end).toBeLessThanOrEqual(208);
});
