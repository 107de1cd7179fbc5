import type { Locale, Words } from "@doichieu/schema/vocabulary";
import { type Box, tenth } from "../box.ts";
import { textWidth } from "../text-width/text-width.ts";
import { fitName, LEADING, type NameLines, type NameRoom } from "./name-lines.ts";
import type { MapNote, MapProvince, TileMapState } from "./state.ts";
import { type TileKind, tileKind } from "./tile-kind.ts";

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
  /** below the name: a fraction, or a shape with its count, or a word */
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
  /** px; a map takes no more of it than its tiles need */
  width: number;
  locale: Locale;
}

/** px from one tile to the next at their largest; they get narrower on a narrow screen, and hardly lower */
const WIDEST = 56;
const HIGHEST = 48;
const LOWEST = 45;
/** px between two tiles, where the focus ring is drawn */
const GAP = 3;
/** of a tile: a column or row that nobody stands in, such as the sea before an archipelago */
const EMPTY = 0.45;
/** of a tile: how far a note with a long name reaches out into an empty column before it */
const REACH = 0.3;
const PADDING = 2.5;

/** px the map takes at its largest */
export function widestTileMap(state: TileMapState): number {
  return Math.ceil(track(state, "column").length * WIDEST);
}

export function layoutTileMap(state: TileMapState, { width, locale }: TileMapRoom): TileMapLayout {
  const columns = track(state, "column");
  const rows = track(state, "row");
  const pitch = { x: Math.min(WIDEST, width / columns.length), y: 0 };
  pitch.y = Math.min(HIGHEST, Math.max(LOWEST, pitch.x * 0.86));
  const boxOf = ({ column, row }: { column: number; row: number }): Box => ({
    x: tenth(columns.start(column) * pitch.x + GAP / 2),
    y: tenth(rows.start(row) * pitch.y + GAP / 2),
    width: tenth(pitch.x - GAP),
    height: tenth(pitch.y - GAP),
  });
  const drafts = state.provinces.map((province) => {
    const kind = tileKind(province);
    const box = boxOf(province);
    const value = shownValue(kind, locale);
    const room = roomFor(box, kind.kind === "none" ? 400 : 600, value ? VALUE_LINE : 0);
    return { province, kind, box, value, room, name: fitName(province.name, room) };
  });
  const notes = state.notes.map((note) => {
    const tile = boxOf(note);
    const reach = columns.isUsed(note.column - 1) ? 0 : REACH * pitch.x;
    const box = { ...tile, x: tenth(tile.x - reach), width: tenth(tile.width + reach) };
    // nothing fills it, so that its name may take all of it
    const room: NameRoom = { width: box.width, height: box.height, weight: 400 };
    return { note, box, room, name: fitName(note.name, room) };
  });
  const size = commonSize([...drafts, ...notes].map(({ name }) => name));
  // what is compared is set in one size: fractions in theirs, counts in theirs
  const valueSize = (kind: TileKind["kind"]) =>
    Math.min(
      ...drafts.flatMap(({ kind: each, value, box }) =>
        value && each.kind === kind ? [fitValue(value, box.width)] : [],
      ),
    );
  return {
    width: tenth(columns.length * pitch.x),
    height: tenth(rows.length * pitch.y),
    provinces: drafts.map(({ province, kind, box, value, room, name }) => {
      const set = name.size > size ? fitName(province.name, room, size) : name;
      return { id: province.id, province, kind, box, ...place(box, set, value, valueSize(kind.kind)) };
    }),
    notes: notes.map(({ note, box, room, name }) => {
      const set = name.size > size ? fitName(note.name, room, size) : name;
      return { id: note.id, note, box, lines: place(box, set, null, 0).lines };
    }),
  };
}

/** The columns (or rows) from the first to the last that is used, an empty one narrower than the others. */
function track({ provinces, notes }: TileMapState, axis: "column" | "row") {
  const used = new Set([...provinces, ...notes].map((each) => each[axis]));
  const first = Math.min(...used);
  const start = (place: number) =>
    Array.from({ length: place - first }, (_, index) => (used.has(first + index) ? 1 : EMPTY)).reduce<number>(
      (sum, size) => sum + size,
      0,
    );
  return {
    start,
    isUsed: (place: number) => used.has(place),
    length: used.size === 0 ? 0 : start(Math.max(...used) + 1),
  };
}

const VALUE_LINE = 14;

function roomFor(box: Box, weight: NameRoom["weight"], below: number): NameRoom {
  return { width: box.width - 2 * PADDING, height: box.height - 2 * PADDING - below, weight };
}

/** One size for nearly all names: those that do not fit it are set smaller, and no short one larger. */
function commonSize(names: readonly NameLines[]): number {
  const sizes = names.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 8)] ?? 0;
}

interface Value {
  text: string;
  hasGlyph: boolean;
  weight: 400 | 700;
  /** px at most: counts and words are quieter than fractions */
  largest: number;
}

const incompleteWords: Words = { VI: "thiếu", EN: "incomplete" };

function shownValue(kind: TileKind, locale: Locale): Value | null {
  switch (kind.kind) {
    case "share":
      return { text: `${kind.met}/${kind.decided}`, hasGlyph: false, weight: 700, largest: 13 };
    case "waiting":
    case "results":
      return { text: String(kind.count), hasGlyph: true, weight: 400, largest: 11 };
    case "incomplete":
      return { text: incompleteWords[locale], hasGlyph: false, weight: 400, largest: 9.5 };
    case "none":
      return null;
  }
}

const SMALLEST_VALUE = 7;
/** of the size of the count beside it */
const GLYPH = 0.8;
const GLYPH_GAP = 0.3;

function valueWidth({ text, hasGlyph, weight }: Value, size: number): number {
  return textWidth(text, { size, weight }) + (hasGlyph ? (GLYPH + GLYPH_GAP) * size : 0);
}

function fitValue(value: Value, width: number): number {
  let size = value.largest;
  while (size > SMALLEST_VALUE && valueWidth(value, size) > width - 2 * PADDING) size -= 0.5;
  return size;
}

const NAME_TO_VALUE = 2.5;
/** of the font size: what a line of capitals and digits takes */
const CAP = 0.72;

/** Name and value as one block in the middle of the tile. */
function place(box: Box, { size, lines }: NameLines, value: Value | null, valueSize: number) {
  const middle = box.x + box.width / 2;
  const leading = size * LEADING;
  const below = value ? NAME_TO_VALUE + valueSize * CAP : 0;
  const height = (lines.length - 1) * leading + size * CAP + below;
  const top = box.y + (box.height - height) / 2;
  const baseline = (line: number) => top + size * CAP + line * leading;
  const named = lines.map((text, line) => ({ text, x: tenth(middle), y: tenth(baseline(line)), size }));
  if (!value) return { lines: named, value: null };
  // a descender of the name stays clear of the value
  const y = Math.min(baseline(lines.length - 1) + below + 1, box.y + box.height - PADDING - 1);
  const start = middle - valueWidth(value, valueSize) / 2;
  const glyph = GLYPH * valueSize;
  const shape: Box = {
    x: tenth(start),
    y: tenth(y - (CAP * valueSize + glyph) / 2),
    width: tenth(glyph),
    height: tenth(glyph),
  };
  const shift = value.hasGlyph ? ((GLYPH + GLYPH_GAP) * valueSize) / 2 : 0;
  return {
    lines: named,
    value: {
      text: value.text,
      x: tenth(middle + shift),
      y: tenth(y),
      size: valueSize,
      glyph: value.hasGlyph ? shape : null,
    },
  };
}
