/** The answer to "was the target reached?" (M3). */
export const Verdict = {
  EXCEEDED: "EXCEEDED",
  MET: "MET",
  NEARLY_MET: "NEARLY_MET",
  NOT_MET: "NOT_MET",
  UNDECIDED: "UNDECIDED",
  NOT_DUE: "NOT_DUE",
  NO_ACTUAL: "NO_ACTUAL",
  NO_TARGET: "NO_TARGET",
} as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** From best to absent: the order in which verdicts are listed and drawn. */
export const verdicts = Object.keys(Verdict) as Verdict[];

/** Decided verdicts (M12): the figures settle the question. */
export const decidedVerdicts: readonly Verdict[] = ["EXCEEDED", "MET", "NEARLY_MET", "NOT_MET"];

/** Judged verdicts: decided or UNDECIDED; a target was held against an actual. */
export const judgedVerdicts: readonly Verdict[] = [...decidedVerdicts, "UNDECIDED"];

/** What a report itself can say of a target. */
export const StatedVerdict = { EXCEEDED: "EXCEEDED", MET: "MET", NOT_MET: "NOT_MET" } as const;
export type StatedVerdict = (typeof StatedVerdict)[keyof typeof StatedVerdict];
