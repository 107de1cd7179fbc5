import { type HeatCell, heatCell } from "../heat-grid/layout.ts";
import type { MapProvince } from "./state.ts";

/** The four kinds of tile, and a merged unit of which nothing could be put together. */
export type TileKind = HeatCell | { kind: "incomplete" };

export function tileKind({ counts, unrestated }: Pick<MapProvince, "counts" | "unrestated">): TileKind {
  const cell = heatCell(counts);
  if (cell.kind !== "results" || unrestated === 0) return cell;
  const count = cell.count - unrestated;
  return count > 0 ? { kind: "results", count } : { kind: "incomplete" };
}
