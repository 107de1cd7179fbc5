import { token } from "../token.ts";
import type { TileKind } from "./tile-kind.ts";

interface Edge {
  stroke: string;
  strokeWidth: number;
  strokeDasharray?: string;
}

export interface TilePaint {
  fill: string;
  edge: Edge | null;
  /** ink of the name and of what stands below it */
  name: string;
  value: string;
}

export function tilePaint(kind: TileKind): TilePaint {
  switch (kind.kind) {
    case "share": {
      const ink = token(`share-ink-${kind.step}`);
      return { fill: token(`share-${kind.step}`), edge: null, name: ink, value: ink };
    }
    case "waiting":
      return { ...quiet, fill: token("sunk"), edge: { stroke: token("rule-2"), strokeWidth: 1.2 } };
    case "results":
      return { ...quiet, fill: token("sunk"), edge: null };
    case "incomplete":
      return { ...quiet, fill: "none", edge: null };
    case "none":
      return {
        fill: "none",
        edge: { stroke: token("rule"), strokeWidth: 1 },
        name: token("ink-3"),
        value: token("ink-3"),
      };
  }
}

const quiet = { name: token("ink"), value: token("ink-2") };

/** The edge of a merged unit that lacks parts; on a filled tile in the ink of its words. */
export function dashed(kind: TileKind): Edge {
  const stroke = kind.kind === "share" ? token(`share-ink-${kind.step}`) : token("ink-3");
  return { stroke, strokeWidth: 1, strokeDasharray: "3 2.5" };
}
