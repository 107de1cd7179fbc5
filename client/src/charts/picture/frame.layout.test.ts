import { expect, test } from "vitest";
import { type FrameState, layoutFrame } from "./frame.layout.ts";
import { layoutLegend } from "./legend.layout.ts";

const state: FrameState = { title: "Tăng trưởng", foot: ["Nguồn: báo cáo"], width: 400, height: 100 };
const layout = (special: Partial<FrameState> = {}) => layoutFrame({ ...state, ...special });

test("head, drawing and foot stand under one another, all inside", () => {
  const { lines, drawingY, footY, height } = layout({ sub: "Đơn vị: %" });
  expect(lines.map(({ text }) => text)).toEqual(["Tăng trưởng", "Đơn vị: %", "Nguồn: báo cáo"]);
  const [title, sub, source] = lines.map(({ y }) => y);
  expect([title, sub, drawingY, footY, source, height]).toEqual(
    [title, sub, drawingY, footY, source, height].toSorted((a = 0, b = 0) => a - b),
  );
});

test("a long title takes lines, and everything below makes room", () => {
  const long = layout({ title: "Tăng trưởng của mọi chỉ tiêu trong năm, so với năm trước và với kế hoạch" });
  expect(long.lines.filter(({ style }) => style === "title").length).toBeGreaterThan(1);
  expect(long.drawingY).toBeGreaterThan(layout().drawingY);
});

test("what nobody may overlook stands below all", () => {
  expect(layout({ warning: "Số liệu thử" }).lines.at(-1)).toMatchObject({
    text: "Số liệu thử",
    style: "warning",
  });
});

test("a legend goes on in the next line where its own is full", () => {
  const item = (id: string) => ({ id, width: 20, height: 10, sample: null, words: "một dấu vẽ dài" });
  const items = ["a", "b", "c", "d"].map(item);
  const { places, height } = layoutLegend(items, 260);
  expect(new Set(places.map(({ y }) => y)).size).toBe(2);
  expect(places[2]?.x).toBe(0);
  expect(height).toBe(2 * layoutLegend(items.slice(0, 1), 260).height);
  expect(layoutLegend([], 260).height).toBe(0);
});
