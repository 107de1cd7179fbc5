import type { LegendItem } from "../legend/legend-item.ts";
import { textWidth } from "../text-width/text-width.ts";
import { textStyles } from "./text-styles.ts";

export interface LegendPlace {
  x: number;
  /** of the line's top */
  y: number;
}

export const LEGEND_LINE = 20;
/** px between a sample and its words, and between two items */
export const SAMPLE_GAP = 6;
const ITEM_GAP = 18;

function legendItemWidth({ width, words }: LegendItem): number {
  return width + SAMPLE_GAP + textWidth(words, textStyles.head);
}

/** Items one behind the other, in as many lines as they need. */
export function layoutLegend(
  items: readonly LegendItem[],
  width: number,
): { places: LegendPlace[]; height: number } {
  const places: LegendPlace[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const own = legendItemWidth(item);
    if (x > 0 && x + own > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    places.push({ x, y });
    x += own + ITEM_GAP;
  }
  return { places, height: items.length > 0 ? y + LEGEND_LINE : 0 };
}
