import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import type { RankedItem } from "../../pages/indicator/ranked-item.ts";
import { provincesIn } from "../../pages/indicator/ranking-counts.ts";
import type { Ranking } from "../../pages/indicator/ranking-groups.ts";

/** What stands above some rows. */
export type RankingHead = "measure" | "results" | "country" | "undrawn";

export type RankingEntry =
  | { kind: "head"; head: RankingHead; scale: SharedScale | null }
  /** rows that are left out stood here */
  | { kind: "gap" }
  | { kind: "row"; item: RankedItem; scale: SharedScale | null };

export interface RankingShown {
  entries: RankingEntry[];
  /** provinces with something to draw: among the first rows, and all of them */
  first: number;
  of: number;
  /** every province, with those of which nothing can be drawn */
  listed: number;
  /** some rows are left out */
  isCut: boolean;
  /** stands there although it is not among the first */
  besides: RankedItem | null;
}

interface Block {
  heads: readonly RankingHead[];
  scale: SharedScale | null;
  rows: readonly RankedItem[];
  /** a yardstick: it takes nobody's place */
  isCountry?: boolean;
}

function blocksOf({ groups, undrawn }: Ranking): Block[] {
  const drawn = groups.flatMap(({ scale, judged, results, national }): Block[] => {
    const measure: RankingHead[] = groups.length > 1 ? ["measure"] : [];
    const [hasJudged, hasProvinces] = [judged.length > 0, judged.length + results.length > 0];
    return [
      { heads: measure, scale, rows: judged },
      { heads: hasJudged ? ["results"] : measure, scale, rows: results },
      { heads: hasProvinces ? ["country"] : measure, scale, rows: national, isCountry: true },
    ];
  });
  return [...drawn, { heads: drawn.length > 0 ? ["undrawn"] : [], scale: null, rows: undrawn }];
}

/** The first rows of a ranking, and those of one province wherever they stand. */
export function rankingEntries(ranking: Ranking, most: number, province: string | null): RankingShown {
  const blocks = blocksOf(ranking);
  const all = blocks.flatMap(({ rows, isCountry }) => (isCountry ? [] : rows));
  const drawn = blocks.flatMap(({ rows, scale, isCountry }) => (isCountry || !scale ? [] : rows));
  const first = new Set(all.slice(0, most));
  const own = all.filter(({ attainment }) => attainment.province.id === province);
  const kept = new Set([...first, ...own]);
  const isBeside = ({ scale }: Block) =>
    all.length === 0 || blocks.some((each) => each.scale === scale && each.rows.some((row) => kept.has(row)));
  const shown = (block: Block, item: RankedItem) => (block.isCountry ? isBeside(block) : kept.has(item));
  return {
    entries: entriesOf(blocks, shown),
    first: provincesIn(drawn.filter((row) => first.has(row))),
    of: provincesIn(drawn),
    listed: provincesIn(all),
    isCut: first.size < all.length,
    besides: own.find((row) => !first.has(row)) ?? null,
  };
}

function entriesOf(
  blocks: readonly Block[],
  isShown: (block: Block, item: RankedItem) => boolean,
): RankingEntry[] {
  const entries: RankingEntry[] = [];
  let headed: Block | null = null;
  let isLeftOut = false;
  for (const block of blocks) {
    for (const item of block.rows) {
      if (!isShown(block, item)) {
        isLeftOut = true;
        continue;
      }
      const { heads, scale } = block;
      if (headed !== block)
        entries.push(...heads.map((head): RankingEntry => ({ kind: "head", head, scale })));
      headed = block;
      if (isLeftOut && !block.isCountry) entries.push({ kind: "gap" });
      isLeftOut = false;
      entries.push({ kind: "row", item, scale });
    }
  }
  return entries;
}
