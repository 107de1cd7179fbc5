import type { ReactNode } from "react";
import { LegendDrawing } from "../../charts/picture/LegendDrawing.tsx";
import { layoutLegend } from "../../charts/picture/legend.layout.ts";
import type { ExportPicture } from "../../exports/export-view.ts";

export interface WidgetBody {
  /** px */
  width: number;
  height: number;
  /** SVG elements from (0, 0) down */
  drawing: ReactNode;
}

const LEGEND_GAP = 10;

/** The drawing and, below it, what its marks mean. Every form of a widget has it. */
export function widgetBody(picture: (width: number) => ExportPicture, width: number): WidgetBody {
  const { drawing, height, legend = [], width: own = width } = picture(width);
  const room = Math.max(own, width);
  const legendY = height + LEGEND_GAP;
  if (legend.length === 0) return { width: room, height: Math.ceil(height), drawing };
  return {
    width: room,
    height: Math.ceil(legendY + layoutLegend(legend, room).height),
    drawing: (
      <>
        {drawing}
        <g transform={`translate(0 ${legendY})`}>
          <LegendDrawing items={legend} width={room} />
        </g>
      </>
    ),
  };
}
