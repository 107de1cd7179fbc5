import type { PaceStatus } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";

/** A level at a moment, in the chart's own count of time: years for a plan period, months within a year. */
export interface PaceMoment {
  time: number;
  figure: FigureParts;
}

/** The path to a target, and what was achieved along it (M10, M11). */
export interface PaceState {
  /** where the path starts, its milestones, and last what has to be reached; empty where there is no path */
  path: readonly PaceMoment[];
  /** what was achieved, oldest first; the base is the first */
  levels: readonly PaceMoment[];
  target: PaceMoment;
  ticks: readonly { time: number; text: string }[];
  status: PaceStatus;
}
