import type { Locale } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { layoutRounding } from "../../charts/rounding-axis/layout.ts";
import { RoundingAxis, type RoundingAxisProps } from "../../charts/rounding-axis/RoundingAxis.tsx";
import type { RoundingState } from "../../charts/rounding-axis/state.ts";
import { exportTable, figurePart } from "../../exports/export-columns.ts";
import type { ExportPicture, ExportTable } from "../../exports/export-view.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";

export interface RoundedFigures {
  target: FigureParts;
  actual: FigureParts;
  /** what rounding leaves open of each */
  state: RoundingState;
}

/** One row: target and actual, each with the ends that rounding lets it lie between. */
export async function roundingTable(of: RoundedFigures, locale: Locale): Promise<ExportTable> {
  const texts = await attainmentMessages.load(locale);
  const rounded = ({ state, ...figures }: RoundedFigures, which: "target" | "actual") => {
    const { low, high } = state[which];
    return { ...figures[which], low, high };
  };
  return exportTable<RoundedFigures>(
    [of],
    [
      figurePart(texts.target, (row) => rounded(row, "target")),
      figurePart(texts.actual, (row) => rounded(row, "actual")),
    ],
    locale,
  );
}

/** px; an axis stretched over a whole sheet says no more */
const WIDEST = 720;

export function roundingPicture(axis: Omit<RoundingAxisProps, "width">, room: number): ExportPicture {
  const width = Math.min(WIDEST, room);
  return {
    height: layoutRounding(axis, width, axis.locale, axis.between).height,
    drawing: <RoundingAxis {...axis} width={width} />,
  };
}
