import type { Verdict } from "@doichieu/schema/vocabulary";
import type { ShareStep } from "../token.ts";
import { countOf, metOf, targetVerdicts, totalOf, type VerdictCounts } from "../verdict-counts.ts";
import type { HeatColumn } from "./state.ts";

/** The four kinds of cell: share; targets but no share; results without plan; nothing. */
export type HeatCell =
  | { kind: "share"; met: number; decided: number; step: ShareStep }
  | { kind: "waiting"; verdict: Verdict; count: number }
  | { kind: "results"; count: number }
  | { kind: "none" };

/** What a cell shows: a fraction, never a bare percentage of few; nothing decided, no share (M12). */
export function heatCell(counts: VerdictCounts | undefined): HeatCell {
  if (!counts) return { kind: "none" };
  const { met, decided } = metOf(counts);
  if (decided > 0) return { kind: "share", met, decided, step: shareStep(met / decided) };
  const waiting = targetVerdicts.find((verdict) => countOf(counts, verdict) > 0);
  if (waiting) return { kind: "waiting", verdict: waiting, count: totalOf(counts, targetVerdicts) };
  const results = countOf(counts, "NO_TARGET");
  return results > 0 ? { kind: "results", count: results } : { kind: "none" };
}

/** Five steps of 20 points; 0 % is the palest, never white. */
export function shareStep(share: number): ShareStep {
  const step = Math.ceil(share * 5 - 1e-9);
  return Math.min(5, Math.max(1, step)) as ShareStep;
}

export interface HeatGroup {
  label: string | null;
  /** number of columns below it */
  span: number;
  firstId: string;
}

/** Headings over runs of columns; null where no column has a group, so that no empty line is drawn. */
export function columnGroups(columns: readonly HeatColumn[]): HeatGroup[] | null {
  if (!columns.some((column) => column.group)) return null;
  const groups: HeatGroup[] = [];
  for (const { id, group = null } of columns) {
    const last = groups.at(-1);
    if (last && last.label === group) last.span += 1;
    else groups.push({ label: group, span: 1, firstId: id });
  }
  return groups;
}
