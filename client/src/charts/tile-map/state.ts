import type { VerdictCounts } from "../verdict-counts.ts";

/** Where something stands on the map, in columns and rows from 0. */
interface Place {
  column: number;
  row: number;
}

export interface MapProvince extends Place {
  id: string;
  name: string;
  /** its scorecard */
  href?: string;
  counts: VerdictCounts;
  /** among NO_TARGET: rows of a merged unit that the former units' figures give no figure for (M13) */
  unrestated: number;
}

/** A part of a province that the map names by itself and that carries no figures. */
export interface MapNote extends Place {
  id: string;
  name: string;
  /** name of the province it is part of */
  of: string;
}

/** One division of a country: a tile a province. */
export interface TileMapState {
  provinces: readonly MapProvince[];
  notes: readonly MapNote[];
}
