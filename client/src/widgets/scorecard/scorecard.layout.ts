import { VERDICT_MARK } from "../VerdictMark.tsx";

/** px that the widest of each needs; 0 where no row has any */
export interface ScorecardNeeds {
  name: number;
  actual: number;
  target: number;
  /** in words, its shape before them included */
  verdict: number;
  /** of the heads above the figures, where there are any */
  heads: { actual: number; target: number };
  /** is there anything to be drawn? */
  hasBullets: boolean;
}

/**
 * wide: bullets, a column for each figure; narrow: figures in one line, no bullets; stacked: the plan below what was
 * achieved.
 */
export type ScorecardForm = "wide" | "narrow" | "stacked";

/** px of each column; 0: left out */
export interface ScorecardColumns {
  form: ScorecardForm;
  name: number;
  bullet: number;
  actual: number;
  target: number;
  verdict: number;
  /** the verdict in words, not by its shape alone */
  hasWords: boolean;
  gap: number;
}

const GAP = { wide: 16, narrow: 8 };
const WORDS_FROM = 660;
const BULLET = { least: 130, usual: 200, most: 620 };
const NAME = { least: 110, most: 260, narrowest: 92 };
/** of the whole; a longer figure wraps */
const STACKED_SHARE = 0.5;

/** Bullets where they are long enough to be compared; figures first everywhere. */
export function scorecardColumns(width: number, needs: ScorecardNeeds): ScorecardColumns {
  return wide(width, needs) ?? narrow(width, needs) ?? stacked(width, needs);
}

function wide(width: number, needs: ScorecardNeeds): ScorecardColumns | null {
  const { name, verdict, heads, hasBullets } = needs;
  const actual = needs.actual && Math.max(needs.actual, heads.actual);
  const target = needs.target && Math.max(needs.target, heads.target);
  const hasWords = width >= WORDS_FROM;
  const mark = verdict === 0 ? 0 : hasWords ? verdict : VERDICT_MARK;
  const others = [actual, target, mark].filter((each) => each > 0);
  const room = width - others.reduce((sum, each) => sum + each + GAP.wide, 0) - GAP.wide;
  const widest = Math.min(NAME.most, Math.max(NAME.least, room - BULLET.usual));
  const named = Math.min(name, widest);
  const bullet = Math.min(BULLET.most, room - named);
  if (!hasBullets || bullet < BULLET.least) return null;
  return { form: "wide", name: named, bullet, actual, target, verdict: mark, hasWords, gap: GAP.wide };
}

function narrow(width: number, { actual, target, verdict }: ScorecardNeeds): ScorecardColumns | null {
  const mark = verdict === 0 ? 0 : VERDICT_MARK;
  const others = [actual, target, mark].filter((each) => each > 0);
  const name = width - others.reduce((sum, each) => sum + each + GAP.narrow, 0);
  if (name < NAME.narrowest) return null;
  return { form: "narrow", name, bullet: 0, actual, target, verdict: mark, hasWords: false, gap: GAP.narrow };
}

function stacked(width: number, { actual, target, verdict }: ScorecardNeeds): ScorecardColumns {
  const mark = verdict === 0 ? 0 : VERDICT_MARK;
  const figure = Math.min(Math.max(actual, target), Math.floor(width * STACKED_SHARE));
  const name = width - figure - GAP.narrow - (mark > 0 ? mark + GAP.narrow : 0);
  return {
    form: "stacked",
    ...{ name, bullet: 0, actual: figure, target: 0, verdict: mark },
    hasWords: false,
    gap: GAP.narrow,
  };
}
