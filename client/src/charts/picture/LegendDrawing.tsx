import type { LegendItem } from "../legend/legend-item.ts";
import { LEGEND_LINE, layoutLegend, SAMPLE_GAP } from "./legend.layout.ts";
import { TextLine } from "./TextLine.tsx";
import { textStyles } from "./text-styles.ts";

export interface LegendDrawingProps {
  items: readonly LegendItem[];
  /** px */
  width: number;
}

/** A legend inside a picture, from (0, 0) down. */
export function LegendDrawing({ items, width }: LegendDrawingProps) {
  const { places } = layoutLegend(items, width);
  return items.map(({ id, sample, words, ...item }, place) => {
    const { x, y } = places[place] ?? { x: 0, y: 0 };
    return (
      <g key={id} transform={`translate(${x} ${y})`}>
        <g transform={`translate(0 ${(LEGEND_LINE - item.height) / 2})`}>{sample}</g>
        <TextLine
          pieces={[{ text: words, style: "head" }]}
          x={item.width + SAMPLE_GAP}
          y={(LEGEND_LINE - textStyles.head.leading) / 2}
        />
      </g>
    );
  });
}
