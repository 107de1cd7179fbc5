/** Verdict counts of a group of attainments. */
export interface VerdictCounts {
  exceeded: number;
  met: number;
  nearlyMet: number;
  notMet: number;
  undecided: number;
  noActual: number;
}

export interface Shares {
  due: number;
  decided: number;
  /** 0 to 1; null where nothing is decided */
  metShare: number | null;
  /** 0 to 1; null where nothing is due */
  coverage: number | null;
}

/** M12: shares of counts, never a mean of ratios; nothing decided, no share. */
export function shares(counts: VerdictCounts): Shares {
  const decided = counts.exceeded + counts.met + counts.nearlyMet + counts.notMet;
  const due = decided + counts.undecided + counts.noActual;
  return {
    due,
    decided,
    metShare: decided === 0 ? null : (counts.exceeded + counts.met) / decided,
    coverage: due === 0 ? null : decided / due,
  };
}
