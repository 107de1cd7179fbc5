import { expect, test } from "vitest";
import { type Direction, neighbour } from "./neighbour.ts";

const places = [
  { column: 0, row: 0 },
  { column: 2, row: 0 },
  { column: 1, row: 1 },
  { column: 0, row: 3 },
  { column: 3, row: 3 },
];

test.each<[from: number, direction: Direction, to: number | null]>([
  [0, "right", 1],
  [1, "left", 0],
  [0, "down", 3],
  [2, "up", 0],
  [2, "down", 3],
  [3, "right", 4],
  [4, "up", 1],
  [4, "right", null],
  [0, "left", null],
  [1, "up", null],
])("from %d %s to %s", (from, direction, to) => {
  expect(neighbour(places, places[from] ?? { column: 0, row: 0 }, direction)).toBe(to);
});
