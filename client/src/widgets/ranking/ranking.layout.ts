import { VERDICT_MARK } from "../VerdictMark.tsx";

/** px that the widest of each needs; 0 where no row has any */
export interface RankingNeeds {
  place: number;
  name: number;
  figure: number;
  ratio: number;
  /** in words, its shape before them included */
  verdict: number;
}

/** px of each column; 0: left out */
export interface RankingColumns {
  place: number;
  name: number;
  bar: number;
  figure: number;
  ratio: number;
  verdict: number;
  /** the verdict in words, not by its shape alone */
  hasWords: boolean;
  gap: number;
}

const RATIO_FROM = 500;
const WORDS_FROM = 580;
const BAR = { least: 32, usual: 90, most: 680 };
/** a name wraps before it takes more of the room that it shares with the bar */
const NAME_SHARE = 0.6;
const WIDEST_NAME = 230;
/** of the whole; a longer figure wraps */
const FIGURE_SHARE = 0.46;

/** Name and figure first, what is left is the bar's; in a narrow place the verdict is its shape alone. */
export function rankingColumns(width: number, needs: RankingNeeds): RankingColumns {
  const gap = width < 400 ? 8 : 16;
  const hasWords = width >= WORDS_FROM;
  const ratio = width >= RATIO_FROM ? needs.ratio : 0;
  const verdict = needs.verdict === 0 ? 0 : hasWords ? needs.verdict : VERDICT_MARK;
  const figure = Math.min(needs.figure, Math.floor(width * FIGURE_SHARE));
  const { place } = needs;
  const others = [place, figure, ratio, verdict].filter((each) => each > 0);
  // one gap behind each of them, one between name and bar
  const rest = width - others.reduce((sum, each) => sum + each + gap, 0);
  const room = rest - gap;
  const widest = Math.min(WIDEST_NAME, Math.max(room - BAR.usual, Math.floor(room * NAME_SHARE)));
  const name = Math.min(needs.name, widest);
  const bar = Math.min(BAR.most, room - name);
  const columns = { place, figure, ratio, verdict, hasWords, gap };
  return bar < BAR.least ? { ...columns, name: rest, bar: 0 } : { ...columns, name, bar };
}
