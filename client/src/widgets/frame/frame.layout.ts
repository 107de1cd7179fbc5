import { type TextStyleName, textStyles } from "../../charts/picture/text-styles.ts";
import { textWidth } from "../../charts/text-width/text-width.ts";
import { wrapText } from "../../charts/text-width/wrap-text.ts";

/** What stands around a widget's drawing where it is a picture by itself. */
export interface FrameState {
  about: string;
  title: string;
  notes: readonly string[];
  source: string | null;
  warning: string | null;
  /** whose picture it is */
  maker: string;
  /** px of the drawing; null: there is none */
  body: { width: number; height: number } | null;
  /** px of the whole */
  width: number;
}

export interface FrameLine {
  text: string;
  style: TextStyleName;
  x: number;
  y: number;
  anchor: "start" | "end";
}

export interface FrameLayout {
  width: number;
  height: number;
  lines: FrameLine[];
  /** y of the drawing, and of the hairline above the foot */
  bodyY: number;
  footY: number;
}

/** px from a widget's edge to what stands in it, its border included */
export const SIDE = 16;
const TOP = 12;
const BOTTOM = 10;
const GAP = { afterTitle: 10, beforeNotes: 8, beforeFoot: 11, insideFoot: 7, beforeMaker: 14 };

/** About, title, drawing, notes and foot under one another; the maker's name at the right of the last line. */
export function layoutFrame(state: FrameState): FrameLayout {
  const { about, title, notes, source, warning, maker, body } = state;
  const width = Math.max(state.width, (body?.width ?? 0) + 2 * SIDE);
  const room = width - 2 * SIDE;
  const lines: FrameLine[] = [];
  let y = TOP;
  const write = (text: string, style: TextStyleName) => {
    for (const line of wrapText(text, textStyles[style], room)) {
      lines.push({ text: line, style, x: SIDE, y, anchor: "start" });
      y += textStyles[style].leading;
    }
  };
  write(about, "small");
  write(title, "heading");
  const bodyY = y + GAP.afterTitle;
  if (body) y = bodyY + body.height;
  if (notes.length > 0) y += GAP.beforeNotes;
  for (const note of notes) write(note, "small");
  if (warning) write(warning, "warning");
  const footY = y + GAP.beforeFoot;
  y = footY + GAP.insideFoot;
  if (source) write(source, "small");
  const { leading } = textStyles.by;
  const last = source ? lines.at(-1) : undefined;
  const ends = last ? textWidth(last.text, textStyles.small) : 0;
  const fits = ends + GAP.beforeMaker + textWidth(maker, textStyles.by) <= room;
  const makerY = last && fits ? last.y : y;
  lines.push({ text: maker, style: "by", x: width - SIDE, y: makerY, anchor: "end" });
  return { width, height: Math.ceil(Math.max(y, makerY + leading) + BOTTOM), lines, bodyY, footY };
}
