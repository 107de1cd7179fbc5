import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsvFile } from "../loading/csv-file.ts";
import { tablesOf } from "../loading/tables.ts";
import type { Sample } from "./sample.ts";

/** Place of an area on the tile map, and what the map shows of it by itself. */
export interface Tile {
  column: number;
  row: number;
  notes: { nameVi: string; nameEn: string; tileColumn: number; tileRow: number }[];
}

/** Where the 63 lie, for a sample of as many areas: a map of this shape is never without its archipelagos. */
export async function sampleTiles({ areas }: Sample, shippedFolder: string): Promise<Tile[]> {
  const names = ["provinces.csv", "map_note_tiles.csv"];
  const files = names.map(async (name) => readCsvFile(name, await readFile(join(shippedFolder, name))));
  const { master } = tablesOf(await Promise.all(files));
  const tiles = master.provinces
    .filter(({ row }) => row.scheme === "VN63")
    .flatMap(({ row: { id, tileColumn, tileRow } }) => {
      const notes = master.noteTiles.filter(({ row }) => row.provinceId === id).map(({ row }) => row);
      return tileColumn === null || tileRow === null ? [] : [{ column: tileColumn, row: tileRow, notes }];
    });
  return areas === tiles.length ? tiles : [];
}
