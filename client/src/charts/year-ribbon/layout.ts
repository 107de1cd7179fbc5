import { type Verdict, verdicts } from "@doichieu/schema/vocabulary";
import { tenth } from "../box.ts";
import { countOf, targetVerdicts, totalOf } from "../verdict-counts.ts";
import type { RibbonYear } from "./state.ts";

/** One stroke of a year's stack, in px from the top of the drawing. */
interface RibbonBlock {
  verdict: Verdict;
  y: number;
  height: number;
}

export interface RibbonStack {
  year: number;
  /** best verdict at the bottom */
  blocks: RibbonBlock[];
  /** results without any target: a short stroke says that there is something */
  onlyResults: boolean;
  isEmpty: boolean;
}

/** px of one target with the gap above it, where there is room */
const PITCH = 3.4;
const GAP = 1;
/** Above this a year's targets are no longer told apart, and all years turn to shares of the largest. */
const MOST_BLOCKS = 60;
/** px that a handful beside thousands keeps */
const THINNEST = 1.2;

/** The years' stacks on one scale, so that a tall year is one with many targets. */
export function layoutRibbon(years: readonly RibbonYear[], height: number): RibbonStack[] {
  const largest = Math.max(0, ...years.map(({ counts }) => totalOf(counts, targetVerdicts)));
  const isJoined = largest > MOST_BLOCKS;
  const pitch = Math.min(PITCH, height / Math.max(1, largest));
  return years.map(({ year, counts }) => {
    const total = totalOf(counts, verdicts);
    const onlyResults = total > 0 && totalOf(counts, targetVerdicts) === 0;
    const blocks = onlyResults
      ? [{ verdict: "NO_TARGET" as const, y: height - PITCH + GAP, height: PITCH - GAP }]
      : (isJoined ? joinedBlocks : singleBlocks)(counts, pitch, height);
    return { year, blocks, onlyResults, isEmpty: total === 0 };
  });
}

function singleBlocks(counts: RibbonYear["counts"], pitch: number, height: number): RibbonBlock[] {
  // strokes thinner than two gaps would blur: the gap shrinks with them
  const gap = Math.min(GAP, pitch / 3);
  const stacked = targetVerdicts.flatMap((verdict) => Array<Verdict>(countOf(counts, verdict)).fill(verdict));
  return stacked.map((verdict, place) => ({
    verdict,
    y: tenth(height - (place + 1) * pitch + gap),
    height: tenth(pitch - gap),
  }));
}

function joinedBlocks(counts: RibbonYear["counts"], pitch: number, height: number): RibbonBlock[] {
  let bottom = height;
  return targetVerdicts
    .filter((verdict) => countOf(counts, verdict) > 0)
    .map((verdict) => {
      const thickness = Math.max(THINNEST, countOf(counts, verdict) * pitch);
      bottom -= thickness;
      return { verdict, y: tenth(bottom), height: tenth(thickness) };
    });
}
