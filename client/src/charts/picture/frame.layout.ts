import type { LegendItem } from "../legend/legend-item.ts";
import { wrapText } from "../text-width/wrap-text.ts";
import { layoutLegend } from "./legend.layout.ts";
import { type TextStyleName, textStyles } from "./text-styles.ts";

/** What stands around a drawing where nothing else does: in a file, in somebody else's page. */
export interface FrameState {
  /** the finding, in a sentence */
  title: string;
  /** unit and rule */
  sub?: string;
  legend?: readonly LegendItem[];
  /** where the figures come from, where and when the picture was taken; one after the other */
  foot: readonly string[];
  /** what nobody may overlook, below all */
  warning?: string;
  /** px of the drawing */
  width: number;
  height: number;
}

export interface FrameLine {
  text: string;
  style: TextStyleName;
  y: number;
}

export interface FrameLayout {
  /** px of the whole picture */
  width: number;
  height: number;
  lines: FrameLine[];
  /** y of what stands below the head, and of the hairline above the foot */
  legendY: number;
  drawingY: number;
  footY: number;
}

export const FRAME_PADDING = 28;
const GAP = { afterHead: 14, afterLegend: 12, beforeFoot: 16, insideFoot: 8 };

/** Head, legend, drawing and foot under one another; words wrap at the drawing's width. */
export function layoutFrame(state: FrameState): FrameLayout {
  const { title, sub, legend = [], foot, warning, width, height } = state;
  const lines: FrameLine[] = [];
  let y = FRAME_PADDING;
  const write = (text: string, style: TextStyleName) => {
    for (const line of wrapText(text, textStyles[style], width)) {
      lines.push({ text: line, style, y });
      y += textStyles[style].leading;
    }
  };
  write(title, "title");
  if (sub) write(sub, "note");
  const legendY = y + GAP.afterHead;
  const legendHeight = layoutLegend(legend, width).height;
  const drawingY = legendY + legendHeight + (legendHeight > 0 ? GAP.afterLegend : 0);
  const footY = drawingY + height + GAP.beforeFoot;
  y = footY + GAP.insideFoot;
  for (const text of foot) write(text, "small");
  if (warning) write(warning, "warning");
  return {
    width: width + 2 * FRAME_PADDING,
    height: Math.ceil(y + FRAME_PADDING),
    lines,
    legendY,
    drawingY,
    footY,
  };
}
