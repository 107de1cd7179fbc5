import { type AttainmentField, ambitionWords, amountText, type Locale } from "@doichieu/schema/vocabulary";
import { dumbbellLegendItems } from "../../charts/growth-dumbbell/dumbbell-legend-items.tsx";
import { GrowthDumbbell } from "../../charts/growth-dumbbell/GrowthDumbbell.tsx";
import { growthScale } from "../../charts/growth-dumbbell/growth-scale.ts";
import { DUMBBELL_HEIGHT, DUMBBELL_PADDING } from "../../charts/growth-dumbbell/layout.ts";
import { drawingCell, figureCell, nameCell, verdictCell } from "../../charts/picture/cells.ts";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { axisHeight } from "../../charts/scales/axis.layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { BulletScale } from "../../charts/scales/shared-scales.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import { MOST_ROWS, moreRows } from "../../exports/picture/more-rows.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { exportsMessages } from "../../i18n/exports.ts";
import type { GrowthTexts } from "../../i18n/growth.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import { type GrowthComparison, isDerivedGrowth } from "./growth-counts.ts";

export interface GrowthPictureState {
  /** as far as the page shows them */
  comparisons: readonly GrowthComparison[];
  /** how many there are */
  total: number;
  year: number;
  locale: Locale;
  texts: GrowthTexts;
}

/** px of the whole and of its columns; the dumbbells take what is left */
const WIDTH = 1190;
const NAME = 230;
const FIGURE = 86;
const GAP = 84;
const VERDICT = 158;
const DUMBBELL = WIDTH - NAME - 3 * FIGURE - 2 * GAP - VERDICT - 7 * COLUMN_GAP;

/** The first rows on one scale, those that reports state before those that follow from levels. */
export async function growthPicture(state: GrowthPictureState): Promise<ExportPicture> {
  const { comparisons, total, year, locale, texts } = state;
  const before = year - 1;
  const shown = comparisons.slice(0, MOST_ROWS);
  const drawn = shown.map((row) => ({
    target: figureOf(row.targetGrowth),
    actual: figureOf(row.achievedGrowth),
    previous: figureOf(row.lastAchievedGrowth),
  }));
  const scale = growthScale(drawn.flatMap(({ target, actual, previous }) => [target, actual, previous]));
  const columns: PictureColumn[] = [
    { width: NAME, head: texts.indicator },
    { width: DUMBBELL, head: texts.chart },
    { width: FIGURE, align: "end", head: texts.asked },
    { width: FIGURE, align: "end", head: texts.achieved },
    { width: GAP, align: "end", head: texts.gap },
    { width: FIGURE, align: "end", head: texts.last(before) },
    { width: GAP, align: "end", head: texts.lastGap(before) },
    { width: VERDICT, head: texts.verdict },
  ];
  const axis = <ScaleAxis scale={scale} width={DUMBBELL} padding={DUMBBELL_PADDING} locale={locale} />;
  const groups = [
    { title: texts.stated, rows: shown.filter((row) => !isDerivedGrowth(row)) },
    { title: texts.derived, rows: shown.filter(isDerivedGrowth) },
  ].filter(({ rows }) => rows.length > 0);
  const layout = layoutRows({
    columns,
    rows: [
      ...groups.flatMap(({ title, rows }): PictureRow[] => [
        { kind: "section", title, note: String(rows.length) },
        ...rows.map((row) => pictureRow(row, scale, state)),
        { kind: "axis", cells: [null, drawingCell(DUMBBELL, axisHeight(scale), axis)] },
      ]),
      ...moreRows(total, locale, await exportsMessages.load(locale)),
    ],
  });
  return {
    width: layout.width,
    height: layout.height,
    legend: dumbbellLegendItems({ rows: drawn, locale, previousYear: before }),
    drawing: <RowsDrawing layout={layout} />,
  };
}

function pictureRow(row: GrowthComparison, scale: BulletScale, { locale }: GrowthPictureState): PictureRow {
  const { attainment, indicator, province, verdict, ambition } = row;
  const absent = (field: AttainmentField) => {
    const reason = attainment.absences.find((absence) => absence.field === field)?.reason;
    return reason && absenceShort(reason, locale);
  };
  const cell = (amount: GrowthComparison["gap"], field?: AttainmentField) =>
    amount ? figureCell(amountText(figureOf(amount), locale)) : figureCell(null, field && absent(field));
  const gap = (amount: GrowthComparison["gap"]) =>
    figureCell(amount && amountText(figureOf(amount), locale, { signed: true, unit: false }));
  return {
    kind: "row",
    cells: [
      nameCell(
        shortName(indicator, locale),
        [localName(province, locale), planName(attainment.plan, locale)].filter(Boolean).join(", "),
        ambition === "UNKNOWN" ? null : ambitionWords[ambition][locale],
      ),
      drawingCell(
        DUMBBELL,
        DUMBBELL_HEIGHT,
        <GrowthDumbbell
          target={figureOf(row.targetGrowth)}
          actual={figureOf(row.achievedGrowth)}
          previous={figureOf(row.lastAchievedGrowth)}
          direction={indicator.direction}
          verdict={verdict}
          scale={scale}
          width={DUMBBELL}
        />,
      ),
      cell(row.targetGrowth),
      cell(row.achievedGrowth, "ACTUAL_GROWTH"),
      gap(row.gap),
      cell(row.lastAchievedGrowth, "LAST_ACTUAL_GROWTH"),
      gap(row.lastGap),
      verdictCell({ verdict, provisional: attainment.provisional }, locale),
    ],
  };
}
