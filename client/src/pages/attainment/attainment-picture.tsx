import { amountText, isTargetMeasure, type Locale } from "@doichieu/schema/vocabulary";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { marksLegendItems } from "../../charts/legend/marks-legend-items.tsx";
import { mainFigureCell, nameCell, verdictCell } from "../../charts/picture/cells.ts";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureCell, PictureRow } from "../../charts/picture/state.ts";
import { AXIS_HEIGHT } from "../../charts/scales/axis.layout.ts";
import { sharedScales } from "../../charts/scales/shared-scales.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { AttainmentFigures_attainmentFragment } from "../../generated/documents.ts";
import { absenceShort } from "../../i18n/absence.ts";
import type { AttainmentTexts } from "../../i18n/attainment.vi.ts";
import type { KeyFigure } from "./key-figures.ts";

export interface AttainmentPictureState {
  figures: AttainmentFigures_attainmentFragment;
  /** those of them that say it all */
  key: readonly KeyFigure[];
  locale: Locale;
  texts: AttainmentTexts;
}

/** px: a lone bullet stretched over a whole sheet says no more */
const WIDEST = 720;
const BELOW_BULLET = 20;
const TERM = 300;

/** The large bullet graph, and below it the figures that stand beside it on the page. */
export function attainmentPicture(state: AttainmentPictureState, room: number): ExportPicture {
  const { figures: attainment, key, locale, texts } = state;
  const width = Math.min(WIDEST, room);
  const { id, indicator, verdict, provisional, absences, year } = attainment;
  const figures = {
    target: figureOf(attainment.target),
    actual: figureOf(attainment.actual),
    previous: figureOf(attainment.lastActual),
  };
  const measure = isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL";
  const scale = sharedScales([{ id, measure, direction: indicator.direction, ...figures }]).get(id);
  const isJudged = verdict !== "NO_TARGET";
  const row = (term: string, cell: PictureCell): PictureRow => ({
    kind: "row",
    cells: [nameCell(term), cell],
  });
  const layout = layoutRows({
    columns: [{ width: TERM }, { width: width - TERM - COLUMN_GAP }],
    rows: [
      row(texts.verdict, verdictCell({ verdict, provisional: provisional && isJudged }, locale)),
      ...key.map(({ term, figure, field, signed }) => {
        const reason = absences.find((absence) => absence.field === field)?.reason;
        const why = figure || !reason ? null : absenceShort(reason, locale);
        return row(term, mainFigureCell(figure && amountText(figure, locale, { signed }), why));
      }),
    ],
  });
  const bulletHeight = scale ? bulletMeasures.large.height + AXIS_HEIGHT + BELOW_BULLET : 0;
  return {
    width,
    height: bulletHeight + layout.height,
    legend: scale
      ? marksLegendItems({
          marks: marksInUse([figures]),
          locale,
          previousYear: figures.previous ? year.value - 1 : undefined,
          bandsThreshold: figures.target ? indicator.nearlyMetThreshold : undefined,
        })
      : [],
    drawing: (
      <>
        {scale && (
          <BulletGraph
            {...figures}
            direction={indicator.direction}
            threshold={indicator.nearlyMetThreshold}
            scale={scale}
            locale={locale}
            width={width}
            size="large"
          />
        )}
        <g transform={`translate(0 ${bulletHeight})`}>
          <RowsDrawing layout={layout} />
        </g>
      </>
    ),
  };
}
