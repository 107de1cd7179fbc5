import type { SharedScale } from "./shared-scales.ts";

export interface ScaleRun<Row> {
  scale: SharedScale;
  rows: Row[];
}

/** Rows of one scale together, in the order in which the scales first appear: one axis under each run. */
export function scaleRuns<Row>(rows: readonly Row[], scaleOf: (row: Row) => SharedScale): ScaleRun<Row>[] {
  const runs = new Map<string, ScaleRun<Row>>();
  for (const row of rows) {
    const scale = scaleOf(row);
    const run = runs.get(scale.key) ?? { scale, rows: [] };
    run.rows.push(row);
    runs.set(scale.key, run);
  }
  return [...runs.values()];
}

/** Rows in their own order, an axis under each run of neighbours on one scale. */
export function neighbourRuns<Row>(
  rows: readonly Row[],
  scaleOf: (row: Row) => SharedScale,
): ScaleRun<Row>[] {
  const runs: ScaleRun<Row>[] = [];
  for (const row of rows) {
    const scale = scaleOf(row);
    const last = runs.at(-1);
    if (last?.scale.key === scale.key) last.rows.push(row);
    else runs.push({ scale, rows: [row] });
  }
  return runs;
}
