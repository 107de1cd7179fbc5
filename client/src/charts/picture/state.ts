import type { Verdict } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import type { TextPiece } from "./text-piece.ts";
import type { TextStyleName } from "./text-styles.ts";

/** Words as they stand in one line, or pieces of several faces that have to stay in one. */
export type PictureWords = { text: string; style: TextStyleName } | { pieces: readonly TextPiece[] };

export type PictureCell =
  | { kind: "words"; lines: readonly PictureWords[] }
  /** `still`: "(ước)", where the verdict may still change */
  | { kind: "verdict"; verdict: Verdict; words: string; still?: string; notes?: readonly string[] }
  /** px; drawn from (0, 0) */
  | { kind: "drawing"; width: number; height: number; drawing: ReactNode }
  /** one below the other */
  | { kind: "stack"; cells: readonly PictureCell[] };

export interface PictureColumn {
  /** px */
  width: number;
  align?: "start" | "end";
  head?: string;
}

export type PictureRow =
  /** null: nothing stands there */
  | { kind: "row"; cells: readonly (PictureCell | null)[] }
  /** the axis below rows of one scale; closer to them than a row */
  | { kind: "axis"; cells: readonly (PictureCell | null)[] }
  /** heads the rows below it; a shape for each verdict behind its words */
  | { kind: "section"; title: string; note?: string; verdicts?: readonly Verdict[] };

/** Rows under one another as a page shows them: names, drawings, figures, verdicts. */
export interface PictureRows {
  columns: readonly PictureColumn[];
  rows: readonly PictureRow[];
  /** px between two columns, and above and below what stands in a row; as in a page where left out */
  gap?: number;
  padding?: number;
}
