import type { Locale } from "@doichieu/schema/vocabulary";
import noteText from "../../../../schema/data/map_note_tiles.csv?raw";
import provinceText from "../../../../schema/data/provinces.csv?raw";
import type { GalleryEntry, GalleryPlace } from "../../ui/gallery-entry.ts";
import type { VerdictCounts } from "../verdict-counts.ts";
import type { MapProvince, TileMapState } from "./state.ts";
import { TileMap } from "./TileMap.tsx";
import { TileMapLegend } from "./TileMapLegend.tsx";

type Row = Record<string, string>;

/** Files without quoted cells in the columns that a map needs. */
function rowsOf(text: string): Row[] {
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, place) => [columns[place] ?? "", cell])),
  );
}

const rows = rowsOf(provinceText);

type Known = Pick<MapProvince, "counts"> & { unrestated?: number };

/** The shipped places and names, with whatever each province is to show. */
function mapOf(scheme: string, locale: Locale, known: (row: Row, place: number) => Known): TileMapState {
  const nameOf = (row: Row | undefined) => row?.[locale === "VI" ? "name_vi" : "name_en"] ?? "";
  const own = rows.filter((row) => row.scheme === scheme);
  const placeOf = (row: Row) => ({ column: Number(row.tile_column), row: Number(row.tile_row) });
  return {
    provinces: own.map((row, place) => {
      const { counts, unrestated = 0 } = known(row, place);
      const id = row.province ?? "";
      return { id, name: nameOf(row), ...placeOf(row), href: `#${id}`, counts, unrestated };
    }),
    notes: rowsOf(noteText).flatMap((row) => {
      const parent = own.find(({ province }) => province === row.province);
      return parent
        ? [{ id: row.note_tile ?? "", name: nameOf(row), ...placeOf(row), of: nameOf(parent) }]
        : [];
    }),
  };
}

const map =
  (scheme: string, known: (row: Row, place: number) => Known) =>
  ({ locale, width }: GalleryPlace) => {
    const state = mapOf(scheme, locale, known);
    return (
      <>
        <TileMapLegend state={state} locale={locale} width={Math.min(width, 424)} />
        <div style={{ height: 10 }} />
        <TileMap state={state} locale={locale} width={Math.min(width, 424)} label={scheme} />
      </>
    );
  };

const sparse: Record<string, Known> = {
  "vn63-46": { counts: { EXCEEDED: 8, MET: 6, NEARLY_MET: 3, NOT_MET: 2 } },
  "vn63-91": { counts: { UNDECIDED: 1, NO_TARGET: 4 } },
  "vn63-36": { counts: { NO_TARGET: 11 } },
  "vn63-48": { counts: { NO_TARGET: 2 } },
  "vn63-56": { counts: { NOT_MET: 1 } },
};

const merged: Record<string, Known> = {
  "vn34-46": { counts: { EXCEEDED: 8, MET: 6, NEARLY_MET: 3, NOT_MET: 2 } },
  "vn34-91": { counts: { NO_TARGET: 15 }, unrestated: 15 },
  "vn34-37": { counts: { NO_TARGET: 11 }, unrestated: 8 },
  "vn34-24": { counts: { MET: 2, NO_TARGET: 5 }, unrestated: 5 },
  "vn34-25": { counts: { NO_ACTUAL: 3, NO_TARGET: 2 }, unrestated: 2 },
};

/** Shares of every step, always the same ones. */
const full = (_: Row, place: number): Known => {
  const decided = 9 + ((place * 7) % 31);
  const met = Math.round((decided * ((place * 37) % 101)) / 100);
  const counts: VerdictCounts = { MET: met, NOT_MET: decided - met };
  return { counts };
};

export const gallery: GalleryEntry = {
  id: "tile-map",
  title: { VI: "Bản đồ ô", EN: "Tile map" },
  examples: [
    {
      name: { VI: "Thưa: 63 tỉnh", EN: "Sparse: 63 provinces" },
      draw: map("VN63", ({ province = "" }) => sparse[province] ?? { counts: {} }),
    },
    {
      name: { VI: "Thiếu số của tỉnh cũ: 34 tỉnh", EN: "Incomplete: 34 provinces" },
      draw: map("VN34", ({ province = "" }) => merged[province] ?? { counts: {} }),
    },
    { name: { VI: "Đủ 63 tỷ lệ", EN: "All 63 shares" }, draw: map("VN63", full) },
  ],
};
