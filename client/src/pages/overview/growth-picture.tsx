import { amountText, type Locale } from "@doichieu/schema/vocabulary";
import { dumbbellLegendItems } from "../../charts/growth-dumbbell/dumbbell-legend-items.tsx";
import { GrowthDumbbell } from "../../charts/growth-dumbbell/GrowthDumbbell.tsx";
import { growthScale } from "../../charts/growth-dumbbell/growth-scale.ts";
import { DUMBBELL_HEIGHT, DUMBBELL_PADDING } from "../../charts/growth-dumbbell/layout.ts";
import { againstCell, drawingCell, nameCell, verdictCell } from "../../charts/picture/cells.ts";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { AXIS_HEIGHT } from "../../charts/scales/axis.layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { ExportPicture } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { GrowthAttainment } from "./GrowthRow.tsx";

export interface GrowthPictureState {
  rows: readonly GrowthAttainment[];
  year: number;
  locale: Locale;
  texts: OverviewTexts;
}

/** px of the columns behind the names, which take what is left */
const DUMBBELL = 330;
const FIGURES = 236;
const VERDICT = 150;

/** The panel's rows on their one scale, as they stand on the page. */
export function growthPicture(
  { rows, year, locale, texts }: GrowthPictureState,
  width: number,
): ExportPicture {
  const drawn = rows.map((row) => ({
    target: figureOf(row.target),
    actual: figureOf(row.actual),
    previous: figureOf(row.lastActual),
  }));
  const scale = growthScale(drawn.flatMap(({ target, actual, previous }) => [target, actual, previous]));
  const print = (amount: GrowthAttainment["actual"], signed = false) =>
    amount && amountText(figureOf(amount), locale, { signed });
  const columns: PictureColumn[] = [
    { width: width - DUMBBELL - FIGURES - VERDICT - 3 * COLUMN_GAP },
    { width: DUMBBELL },
    { width: FIGURES, align: "end" },
    { width: VERDICT },
  ];
  const pictureRows = rows.map((row, place): PictureRow => {
    const { target, actual = null, previous = null } = drawn[place] ?? {};
    const last = previous ? `${year - 1}: ${amountText(previous, locale)}` : texts.noLastYear(year - 1);
    return {
      kind: "row",
      cells: [
        nameCell(
          shortName(row.indicator, locale),
          [localName(row.province, locale), planName(row.plan, locale)].filter(Boolean).join(", "),
          row.ambition === "BELOW_LAST_RESULT" ? texts.belowLast(year - 1) : null,
        ),
        target
          ? drawingCell(
              DUMBBELL,
              DUMBBELL_HEIGHT,
              <GrowthDumbbell
                target={target}
                actual={actual}
                previous={previous}
                direction={row.indicator.direction}
                verdict={row.verdict}
                scale={scale}
                width={DUMBBELL}
              />,
            )
          : null,
        againstCell(
          print(row.actual),
          print(row.target),
          [print(row.gap, true), last].filter(Boolean).join(" · "),
        ),
        verdictCell(row, locale),
      ],
    };
  });
  const axis = <ScaleAxis scale={scale} width={DUMBBELL} padding={DUMBBELL_PADDING} locale={locale} />;
  const layout = layoutRows({
    columns,
    rows: [
      ...pictureRows,
      { kind: "axis", cells: [null, drawingCell(DUMBBELL, AXIS_HEIGHT, axis), null, null] },
    ],
  });
  return {
    height: layout.height,
    legend: dumbbellLegendItems({ rows: drawn, locale, previousYear: year - 1 }),
    drawing: <RowsDrawing layout={layout} />,
  };
}
