import type { Locale } from "@doichieu/schema/vocabulary";
import { type Box, tenth } from "../box.ts";
import { fitName, LEADING, type NameLines, type NameRoom } from "./name-lines.ts";
import type { MapNote, MapProvince, TileMapState } from "./state.ts";
import { tileGrid } from "./tile-grid.ts";
import { type TileKind, tileKind } from "./tile-kind.ts";
import { CAP_HEIGHT, fitValue, placeValue, type TileValue, tileValue } from "./tile-value.ts";

export interface TileLine {
  text: string;
  /** the middle of the line, and its baseline */
  x: number;
  y: number;
  /** px */
  size: number;
}

interface Tile {
  id: string;
  box: Box;
  lines: TileLine[];
}

export interface ProvinceTile extends Tile {
  province: MapProvince;
  kind: TileKind;
  /** below the name; the shape before a count has a box of its own */
  value: (TileLine & { glyph: Box | null }) | null;
}

export interface NoteTile extends Tile {
  note: MapNote;
}

export interface TileMapLayout {
  width: number;
  height: number;
  provinces: ProvinceTile[];
  notes: NoteTile[];
}

export interface TileMapRoom {
  /** px */
  width: number;
  locale: Locale;
}

/** of a tile's width, between its edge and its words; and px above and below */
const SIDE = 0.045;
const PADDING = 2.5;
const NOTE_PADDING = 6;
/** px */
const NAME_TO_VALUE = 2.5;

export function layoutTileMap(state: TileMapState, { width, locale }: TileMapRoom): TileMapLayout {
  const grid = tileGrid(state, width);
  const valued = state.provinces.map((province) => {
    const kind = tileKind(province);
    return { province, kind, box: grid.boxOf(province), value: tileValue(kind, locale) };
  });
  // what is compared is set in one size: fractions in theirs, counts in theirs
  const valueSize = (of: TileKind["kind"]) =>
    Math.min(
      ...valued.flatMap(({ kind, value, box }) =>
        value && kind.kind === of ? [fitValue(value, inside(box))] : [],
      ),
    );
  const sizes = { share: valueSize("share"), waiting: 0, results: 0, incomplete: 0, none: 0 };
  sizes.waiting = sizes.results = Math.min(valueSize("waiting"), valueSize("results"));
  sizes.incomplete = valueSize("incomplete");
  const named = valued.map((tile) => {
    const size = tile.value ? sizes[tile.kind.kind] : 0;
    const room = roomFor(tile.box, tile.kind.kind === "none" ? 400 : 600, below(size));
    return { ...tile, size, room, name: fitName(tile.province.name, room) };
  });
  const notes = state.notes.map((note) => {
    const box = grid.noteBoxOf(note);
    // nothing fills it, so that its name may take all of its width; above and below are the corners
    const room: NameRoom = { width: box.width, height: box.height - 2 * NOTE_PADDING, weight: 400 };
    return { note, box, room, name: fitName(note.name, room) };
  });
  const common = commonSize([...named, ...notes].map(({ name }) => name));
  const set = (text: string, name: NameLines, room: NameRoom) =>
    name.size > common ? fitName(text, room, common) : name;
  return {
    width: grid.width,
    height: grid.height,
    provinces: named.map(({ province, kind, box, value, size, room, name }) => ({
      id: province.id,
      province,
      kind,
      box,
      ...place(box, set(province.name, name, room), value && { ...value, size }),
    })),
    notes: notes.map(({ note, box, room, name }) => ({
      id: note.id,
      note,
      box,
      lines: place(box, set(note.name, name, room), null).lines,
    })),
  };
}

/** px across that words may take */
function inside(box: Box): number {
  return box.width * (1 - 2 * SIDE);
}

/** px that a value of this size takes below a name */
function below(size: number): number {
  return size > 0 ? NAME_TO_VALUE + size * CAP_HEIGHT : 0;
}

function roomFor(box: Box, weight: NameRoom["weight"], taken: number): NameRoom {
  return { width: inside(box), height: box.height - 2 * PADDING - taken, weight };
}

/** One size for nearly all names: those that do not fit it are set smaller, and no short one larger. */
function commonSize(names: readonly NameLines[]): number {
  const sizes = names.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 8)] ?? 0;
}

/** Name and value as one block in the middle of the tile. */
function place(box: Box, { size, lines }: NameLines, value: (TileValue & { size: number }) | null) {
  const middle = box.x + box.width / 2;
  const leading = size * LEADING;
  const height = (lines.length - 1) * leading + size * CAP_HEIGHT + below(value?.size ?? 0);
  const first = box.y + (box.height - height) / 2 + size * CAP_HEIGHT;
  const last = first + (lines.length - 1) * leading;
  return {
    lines: lines.map((text, line) => ({ text, x: tenth(middle), y: tenth(first + line * leading), size })),
    // a pixel lower, clear of the descenders above it
    value: value && placeValue(value, value.size, middle, last + below(value.size) + 1),
  };
}
