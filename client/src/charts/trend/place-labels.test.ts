import { expect, test } from "vitest";
import { labelBox, lineBreaks, placeLabels, type WantedLabel } from "./place-labels.ts";

const bounds = { x: 0, y: 0, width: 200, height: 100 };
const at = (x: number, bottom: number, text = "1.234") => ({
  x,
  bottom,
  anchor: "middle" as const,
  lines: [text],
  size: 12,
});
const wanted = (...choices: ReturnType<typeof at>[]): WantedLabel => ({ weight: 400, choices });

test("the first place that hides nothing", () => {
  const [label] = placeLabels(
    [wanted(at(50, 40), at(50, 80))],
    [{ x: 40, y: 30, width: 20, height: 20 }],
    bounds,
  );
  expect(label?.bottom).toBe(80);
});

test("labels make way for those before them, and are left out rather than printed over them", () => {
  const labels = placeLabels(
    [wanted(at(50, 40)), wanted(at(55, 40), at(55, 60)), wanted(at(52, 42))],
    [],
    bounds,
  );
  expect(labels.map((label) => label?.bottom ?? null)).toEqual([40, 60, null]);
});

test("nothing stands outside the drawing", () => {
  expect(placeLabels([wanted(at(5, 40), at(195, 40), at(100, 10))], [], bounds)).toEqual([null]);
});

test("a label that starts or ends at its place reaches from there", () => {
  const box = (anchor: "start" | "end") => labelBox({ ...at(50, 40), anchor }, 400);
  expect(box("start").x).toBe(50);
  expect(box("end").x + box("end").width).toBeCloseTo(50);
  expect(box("end").height).toBeCloseTo(14.4);
});

test.each([
  ["39.888", [["39.888"]]],
  ["trên 30.050", [["trên 30.050"], ["trên", "30.050"]]],
  ["≈ 33.831", [["≈ 33.831"]]],
  ["≈ trên 25.210", [["≈ trên 25.210"], ["≈ trên", "25.210"]]],
  ["≈ 43.877–44.276", [["≈ 43.877–44.276"], ["≈ 43.877–", "44.276"]]],
  ["≈ từ 50.041 trở lên", [["≈ từ 50.041 trở lên"], ["≈ từ 50.041", "trở lên"]]],
])("%s breaks into %o", (text, lines) => {
  expect(lineBreaks(text)).toEqual(lines);
});
