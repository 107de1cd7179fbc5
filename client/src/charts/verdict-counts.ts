import { decidedVerdicts, type Verdict, verdicts } from "@doichieu/schema/vocabulary";

/** How many targets got each verdict; one that is left out is zero. */
export type VerdictCounts = Partial<Record<Verdict, number>>;

/** Verdicts on targets; results without a target are told apart from them (M12). */
export const targetVerdicts: readonly Verdict[] = verdicts.filter((verdict) => verdict !== "NO_TARGET");

export function countOf(counts: VerdictCounts, verdict: Verdict): number {
  return counts[verdict] ?? 0;
}

export function totalOf(counts: VerdictCounts, among: readonly Verdict[]): number {
  return among.reduce((total, verdict) => total + countOf(counts, verdict), 0);
}

/** M12: exceeded and met, among the decided ones. */
export function metOf(counts: VerdictCounts): { met: number; decided: number } {
  return { met: totalOf(counts, ["EXCEEDED", "MET"]), decided: totalOf(counts, decidedVerdicts) };
}
