import { dumbbellLegendItems } from "../../charts/growth-dumbbell/dumbbell-legend-items.tsx";
import { growthScale } from "../../charts/growth-dumbbell/growth-scale.ts";
import { layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { ExportPicture } from "../../exports/export-view.ts";
import { type GrowthLine, type GrowthLines, growthLine } from "./growth-line.ts";
import { type GrowthRowsWords, growthRows } from "./growth-rows.tsx";

/** Targets and results as dumbbells on one scale, their figures beside them. */
export function growthPicture(state: GrowthLines, words: GrowthRowsWords): (width: number) => ExportPicture {
  const lines = state.rows.map((row): GrowthLine => growthLine(row, state, words));
  const drawn = lines.map(({ figures }) => figures);
  const scale = growthScale(drawn.flatMap(({ target, actual, previous }) => [target, actual, previous]));
  return (width) => {
    const layout = layoutRows(growthRows(lines, scale, width, words));
    return {
      height: layout.height,
      legend: dumbbellLegendItems({ rows: drawn, locale: words.locale, previousYear: state.year - 1 }),
      drawing: <RowsDrawing layout={layout} />,
    };
  };
}
