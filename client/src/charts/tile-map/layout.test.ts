import { expect, test } from "vitest";
import type { VerdictCounts } from "../verdict-counts.ts";
import { layoutTileMap } from "./layout.ts";
import type { MapProvince, TileMapState } from "./state.ts";

const province = (
  name: string,
  column: number,
  row: number,
  counts: VerdictCounts = {},
  unrestated = 0,
): MapProvince => ({ id: name, name, column, row, counts, unrestated });

const state = (...provinces: MapProvince[]): TileMapState => ({ provinces, notes: [] });
const note = { id: "isles", name: "Quần đảo Hoàng Sa", of: "Đà Nẵng", column: 4, row: 0 };
const room = { width: 400, locale: "VI" } as const;

test("tiles stand by column and row, and no wider than their largest", () => {
  const { provinces, width, height } = layoutTileMap(
    state(province("A", 2, 5), province("B", 3, 5), province("C", 2, 6)),
    room,
  );
  expect([width, height]).toEqual([112, 96]);
  expect(provinces.map(({ box }) => [box.x, box.y, box.width, box.height])).toEqual([
    [1.5, 1.5, 53, 45],
    [57.5, 1.5, 53, 45],
    [1.5, 49.5, 53, 45],
  ]);
});

test("a narrow place makes tiles narrower and hardly lower", () => {
  const map = layoutTileMap(state(province("A", 0, 0), province("B", 9, 1)), { ...room, width: 100 });
  expect(map.width).toBe(100);
  expect(map.provinces[0]?.box.height).toBe(42);
});

test("a column that nobody stands in is narrower, and a note reaches into it", () => {
  const provinces = [0, 1, 2].map((column) => province(`${column}`, column, 0));
  const map = layoutTileMap({ provinces, notes: [note] }, room);
  const [tile] = map.notes;
  expect(map.width).toBeCloseTo(4.45 * 56);
  expect(tile?.box.width).toBeGreaterThan(map.provinces[0]?.box.width ?? 0);
  expect((tile?.box.x ?? 0) + (tile?.box.width ?? 0)).toBeCloseTo(map.width - 1.5);
  const last = map.provinces[2]?.box;
  expect(tile?.box.x).toBeGreaterThan((last?.x ?? 0) + (last?.width ?? 0));
  expect(tile?.lines.map(({ text }) => text)).toEqual(["Quần đảo", "Hoàng Sa"]);
});

test.each<[string, VerdictCounts, number, string, string | null, boolean]>([
  ["a share", { EXCEEDED: 8, MET: 6, NOT_MET: 5, UNDECIDED: 1 }, 0, "share", "14/19", false],
  ["no target met", { NOT_MET: 2 }, 0, "share", "0/2", false],
  ["targets but no share", { UNDECIDED: 1, NO_TARGET: 4 }, 0, "waiting", "1", true],
  ["results without plan", { NO_TARGET: 11 }, 0, "results", "11", true],
  ["what is left of them", { NO_TARGET: 11 }, 8, "results", "3", true],
  ["a merged unit of which nothing is left", { NO_TARGET: 15 }, 15, "incomplete", "thiếu", false],
  ["nothing", {}, 0, "none", null, false],
])("%s", (_, counts, unrestated, kind, text, hasGlyph) => {
  const [tile] = layoutTileMap(state(province("Nam Định", 0, 0, counts, unrestated)), room).provinces;
  expect(tile?.kind.kind).toBe(kind);
  expect(tile?.value?.text ?? null).toBe(text);
  expect(Boolean(tile?.value?.glyph)).toBe(hasGlyph);
});

test("fractions are of one size, however long one of them is", () => {
  const { provinces } = layoutTileMap(
    state(province("A", 0, 0, { MET: 1 }), province("B", 1, 0, { MET: 12_345, NOT_MET: 98_765 })),
    room,
  );
  const sizes = provinces.map(({ value }) => value?.size);
  expect(sizes[0]).toBe(sizes[1]);
  expect(sizes[0]).toBeLessThan(13);
});

test("nearly all names are of one size, and what a tile says stays inside it", () => {
  const names = ["Thừa Thiên Huế", "Hà Nội", "An Giang", "Nghệ An", "Hà Nam", "Bà Rịa - Vũng Tàu"];
  const counts = { MET: 14, NOT_MET: 5 };
  for (const pitch of [38, 44, 50, 56]) {
    const { provinces } = layoutTileMap(state(...names.map((name, row) => province(name, 0, row, counts))), {
      ...room,
      width: pitch,
    });
    for (const { box, lines, value } of provinces) {
      const [first] = lines;
      expect(first && first.y - first.size * 0.75).toBeGreaterThanOrEqual(box.y);
      expect(value?.y).toBeLessThanOrEqual(box.y + box.height - 1);
      expect(value && value.y - value.size * 0.72).toBeGreaterThan(lines.at(-1)?.y ?? 0);
    }
  }
});

test("nothing to show is no map and no mistake", () => {
  expect(layoutTileMap(state(), room)).toEqual({ width: 0, height: 0, provinces: [], notes: [] });
});
