import { type Box, tenth } from "../box.ts";
import type { TileMapState } from "./state.ts";

interface Place {
  column: number;
  row: number;
}

export interface TileGrid {
  width: number;
  height: number;
  boxOf: (place: Place) => Box;
  /** a note with a long name reaches out into an empty column before it */
  noteBoxOf: (place: Place) => Box;
}

/** px from one tile to the next at their largest; they get narrower on a narrow screen, and hardly lower */
const WIDEST = 56;
const HIGHEST = 48;
const LOWEST = 45;
const SLIMNESS = 0.86;
/** px between two tiles, where the focus ring is drawn */
const GAP = 3;
/** of a tile: a column or row that nobody stands in, such as the sea before an archipelago */
const EMPTY = 0.45;
const REACH = 0.3;

/** Where the tiles lie in a width in px; they take no more of it than they need. */
export function tileGrid({ provinces, notes }: TileMapState, width: number): TileGrid {
  const places = [...provinces, ...notes];
  const columns = track(places.map(({ column }) => column));
  const rows = track(places.map(({ row }) => row));
  const across = Math.min(WIDEST, width / Math.max(1, columns.length));
  const down = Math.min(HIGHEST, Math.max(LOWEST, across * SLIMNESS));
  const boxOf = ({ column, row }: Place): Box => ({
    x: tenth(columns.start(column) * across + GAP / 2),
    y: tenth(rows.start(row) * down + GAP / 2),
    width: tenth(across - GAP),
    height: tenth(down - GAP),
  });
  return {
    width: tenth(columns.length * across),
    height: tenth(rows.length * down),
    boxOf,
    noteBoxOf: (place) => {
      const box = boxOf(place);
      const reach = columns.isEmpty(place.column - 1) ? REACH * across : 0;
      return { ...box, x: tenth(box.x - reach), width: tenth(box.width + reach) };
    },
  };
}

/** The columns (or rows) from the first to the last in use, measured in tiles. */
function track(places: readonly number[]) {
  const used = new Set(places);
  const first = Math.min(...used);
  const start = (place: number) => {
    let sum = 0;
    for (let before = first; before < place; before += 1) sum += used.has(before) ? 1 : EMPTY;
    return sum;
  };
  return {
    start,
    isEmpty: (place: number) => place > first && !used.has(place),
    length: used.size === 0 ? 0 : start(Math.max(...used) + 1),
  };
}
