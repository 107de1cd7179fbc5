import { type Locale, numberText, type Words } from "@doichieu/schema/vocabulary";
import { textWidth } from "../text-width/text-width.ts";
import type { TileMapState } from "./state.ts";
import { type TileKind, tileKind } from "./tile-kind.ts";

/** What a sample in the legend looks like: the ramp of shares, a kind of tile, or the corners of a note. */
export type LegendSample = "ramp" | TileKind["kind"] | "note";

export interface LegendItem {
  sample: LegendSample;
  text: string;
  /** px from the left, and the top of its line */
  x: number;
  y: number;
}

export interface TileLegendLayout {
  width: number;
  height: number;
  /** px of one step of the ramp */
  step: number;
  items: LegendItem[];
}

export const LEGEND_TEXT = 11;
export const LEGEND_LINE = 20;
const SAMPLE_GAP = 6;
const ITEM_GAP = 16;

const words: Record<LegendSample, Words> = {
  ramp: { VI: "100% đạt hoặc vượt", EN: "100% met or exceeded" },
  share: { VI: "có tỷ lệ đạt", EN: "with a share" },
  waiting: { VI: "có chỉ tiêu, chưa kết luận", EN: "with targets, undecided" },
  results: { VI: "mới có thực hiện", EN: "with actuals only" },
  incomplete: { VI: "thiếu số của tỉnh cũ", EN: "incomplete: former provinces lack figures" },
  none: { VI: "chưa có số liệu", EN: "without figures" },
  note: { VI: "ô chú thích, không mang số liệu", EN: "note tile, never with figures" },
};

/** px; the ramp begins with "0%", and its steps get narrower where its words would not fit */
export const RAMP = { start: 22, steps: 5, widest: 27, gap: 1, height: 10 };
const SAMPLE = 16;

function sampleWidth(sample: LegendSample, step: number): number {
  return sample === "ramp" ? RAMP.start + RAMP.steps * step : SAMPLE;
}

const wordsWidth = (text: string) => textWidth(text, { size: LEGEND_TEXT, figures: false });

function rampStep(width: number, locale: Locale): number {
  const room = width - RAMP.start - SAMPLE_GAP - wordsWidth(words.ramp[locale]);
  return Math.min(RAMP.widest, Math.max(1, Math.floor(room / RAMP.steps)));
}

/** What is on the map, with how often; a kind that is not there is not explained. */
export function layoutTileLegend(state: TileMapState, width: number, locale: Locale): TileLegendLayout {
  const kinds = state.provinces.map((province) => tileKind(province).kind);
  const counts: Record<Exclude<LegendSample, "ramp" | "note">, number> = {
    share: kinds.filter((kind) => kind === "share").length,
    waiting: kinds.filter((kind) => kind === "waiting").length,
    results: kinds.filter((kind) => kind === "results").length,
    // dashed is whatever lacks a part, a tile with a share too
    incomplete: state.provinces.filter(({ unrestated }) => unrestated > 0).length,
    none: kinds.filter((kind) => kind === "none").length,
  };
  const texts: [LegendSample, string][] = [];
  if (counts.share > 0) texts.push(["ramp", words.ramp[locale]]);
  for (const kind of ["share", "waiting", "results", "incomplete", "none"] as const)
    if (counts[kind] > 0) texts.push([kind, `${numberText(counts[kind], 0, locale)} ${words[kind][locale]}`]);
  if (state.notes.length > 0) texts.push(["note", words.note[locale]]);
  return flow(texts, width, rampStep(width, locale));
}

/** One after the other, the ramp on a line of its own. */
function flow(texts: readonly [LegendSample, string][], width: number, step: number): TileLegendLayout {
  const items: LegendItem[] = [];
  let [x, line] = [0, 0];
  for (const [sample, text] of texts) {
    const taken = textStart(sample, step) + wordsWidth(text);
    if (x > 0 && (x + taken > width || items.at(-1)?.sample === "ramp")) [x, line] = [0, line + 1];
    items.push({ sample, text, x: Math.round(x), y: line * LEGEND_LINE });
    x += taken + ITEM_GAP;
  }
  return { width, height: items.length === 0 ? 0 : (line + 1) * LEGEND_LINE, step, items };
}

/** Where the text of an item begins, from its left. */
export function textStart(sample: LegendSample, step: number): number {
  return sampleWidth(sample, step) + SAMPLE_GAP;
}
