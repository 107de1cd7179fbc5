import type { Pace } from "../engine/index.ts";
import { decodeAmount, encodeAmount, type RowOf } from "./amount-codec.ts";

/** Fields in the order they are stored; why a pace is UNKNOWN stands among the absences. */
type Stored = [
  status: Pace["status"],
  ratio: number | null,
  ofYear: number | null,
  ...milestones: [year: number, level: string | null][],
];

/** A pace as compact text for a column; null stays null. */
export function encodePace(pace: Pace | null, of: RowOf): string | null {
  if (!pace) return null;
  const milestones = pace.milestones.map(({ year, level }): [number, string | null] => [
    year,
    encodeAmount(level, of),
  ]);
  const stored: Stored = [pace.status, pace.ratio, pace.ofYear, ...milestones];
  return JSON.stringify(stored);
}

export function decodePace(text: string | null, of: RowOf): Omit<Pace, "reason"> | null {
  if (text === null) return null;
  const [status, ratio, ofYear, ...milestones]: Stored = JSON.parse(text);
  return {
    status,
    ratio,
    ofYear,
    milestones: milestones.flatMap(([year, encoded]) => {
      const level = decodeAmount(encoded, of);
      return level ? { year, level } : [];
    }),
  };
}
