import { amountText, type Locale } from "@doichieu/schema/vocabulary";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { marksLegendItems } from "../../charts/legend/marks-legend-items.tsx";
import {
  drawingCell,
  figureCell,
  mainFigureCell,
  nameCell,
  noteCell,
  verdictCell,
} from "../../charts/picture/cells.ts";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureCell, PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { axisHeight } from "../../charts/scales/axis.layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { ScaleRun } from "../../charts/scales/scale-runs.ts";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { rowRemarks } from "../../i18n/row-remarks.ts";
import { changeText } from "../../ui/change-parts.ts";
import { actualHead } from "./actual-head.ts";
import { changeOf } from "./change-of.ts";
import { discrepancyText } from "./discrepancy-text.ts";
import { gapUnit, whyAbsent } from "./judged-words.ts";
import type { ProvinceData } from "./province-data.ts";
import { type ScorecardItem, type ScorecardSection, scorecardSections } from "./scorecard-sections.ts";
import { bestFirst, sectionWords } from "./section-words.ts";
import { unitInCell } from "./unit-in-cell.ts";
import { unrestatedText } from "./unrestated-text.ts";

export interface ScorecardPictureState {
  rows: readonly Scorecard_attainmentFragment[];
  sectors: ProvinceData["sectors"];
  year: number;
  locale: Locale;
  texts: ProvinceTexts;
}

/** px of the whole and of its columns; the bullets take what is left */
const WIDTH = 1190;
const NAME = 214;
const FIGURES = { actual: 92, target: 96, ratio: 82, gap: 80 };
const VERDICT = 178;
const CHANGE = 100;
const MOST_BULLET = 420;

interface Place extends ScorecardPictureState {
  hasTargets: boolean;
  bullet: number;
}

/** The scorecard as on its page: same unit on the same scale, an axis under each run of rows. */
export function scorecardPicture(state: ScorecardPictureState): ExportPicture {
  const { rows, sectors, year, locale, texts } = state;
  const sections = scorecardSections(rows, sectors);
  const hasTargets = rows.some(({ verdict }) => verdict !== "NO_TARGET");
  const { actual, target, ratio, gap } = FIGURES;
  const judged: PictureColumn[] = [
    { width: target, align: "end", head: texts.target },
    { width: ratio, align: "end", head: texts.planRatio },
    { width: gap, align: "end", head: texts.gap },
    { width: VERDICT, head: texts.verdict },
  ];
  const behind: PictureColumn[] = [
    { width: actual, align: "end", head: actualHead(rows, texts) },
    ...(hasTargets ? judged : []),
    { width: CHANGE, align: "end", head: texts.trendShort },
  ];
  const taken = behind.reduce((sum, { width }) => sum + width + COLUMN_GAP, NAME + COLUMN_GAP);
  const bullet = Math.min(MOST_BULLET, WIDTH - taken);
  const columns: PictureColumn[] = [
    { width: NAME, head: texts.indicator },
    { width: bullet, head: hasTargets ? texts.chart : texts.chartAlone },
    ...behind,
  ];
  const place: Place = { ...state, hasTargets, bullet };
  const layout = layoutRows({ columns, rows: sections.flatMap((section) => sectionRows(section, place)) });
  const items = sections.flatMap((section) =>
    [...section.judged, ...section.results].flatMap((run) => run.rows),
  );
  const [threshold, other] = new Set(items.map(({ attainment }) => attainment.indicator.nearlyMetThreshold));
  return {
    width: layout.width,
    height: layout.height,
    legend: marksLegendItems({
      marks: marksInUse(items),
      locale,
      previousYear: items.some(({ previous }) => previous) ? year - 1 : undefined,
      bandsThreshold: hasTargets && other === undefined ? threshold : undefined,
    }),
    drawing: <RowsDrawing layout={layout} />,
  };
}

function sectionRows(section: ScorecardSection, place: Place): PictureRow[] {
  const { sector, judged, results, unrestated } = section;
  const { locale, texts } = place;
  const apart = (words: string): PictureRow => ({ kind: "section", title: "", note: words });
  return [
    {
      kind: "section",
      title: localName(sector, locale),
      note: sectionWords(section, texts),
      verdicts: bestFirst(section).map(({ attainment }) => attainment.verdict),
    },
    ...judged.flatMap((run) => runRows(run, place)),
    ...(judged.length > 0 && results.length > 0 ? [apart(texts.withoutTarget)] : []),
    ...results.flatMap((run) => runRows(run, place)),
    ...(judged.length + results.length > 0 && unrestated.length > 0 ? [apart(texts.notRestated)] : []),
    ...unrestated.map(
      ({ attainment }): PictureRow => ({
        kind: "row",
        cells: [
          nameCell(shortName(attainment.indicator, locale)),
          noteCell(unrestatedText(attainment, locale, texts)),
        ],
      }),
    ),
  ];
}

/** Rows that share a scale, and their axis below them. */
function runRows({ scale, rows }: ScaleRun<ScorecardItem>, place: Place): PictureRow[] {
  const { bullet, locale } = place;
  const { padding } = bulletMeasures.row;
  const axis = <ScaleAxis scale={scale} width={bullet} padding={padding} locale={locale} />;
  const drawn = rows.map((item): PictureRow => ({ kind: "row", cells: rowCells(item, scale, place) }));
  if (scale.ticks.length === 0) return drawn;
  return [...drawn, { kind: "axis", cells: [null, drawingCell(bullet, axisHeight(scale), axis)] }];
}

function rowCells(item: ScorecardItem, scale: SharedScale, place: Place): (PictureCell | null)[] {
  const { attainment, measure, actual, target, previous } = item;
  const { indicator, discrepancies, verdict } = attainment;
  const { hasTargets, bullet, locale, texts } = place;
  const graph = (
    <BulletGraph
      target={target}
      actual={actual}
      previous={previous}
      direction={indicator.direction}
      threshold={indicator.nearlyMetThreshold}
      scale={scale}
      locale={locale}
      width={bullet}
      decorative
    />
  );
  const flags = discrepancies.map((each) => discrepancyText(each, locale, texts));
  const { planRatio, gap } = attainment;
  const judged =
    verdict === "NO_TARGET"
      ? [null, null, null, flags.length > 0 ? noteCell(...flags) : null]
      : [
          target && figureCell(amountText(target, locale, unitInCell(target.unit))),
          planRatio
            ? figureCell(amountText(figureOf(planRatio), locale))
            : figureCell(null, whyAbsent(attainment, "PLAN_RATIO", locale)),
          gap
            ? figureCell(
                amountText(figureOf(gap), locale, { signed: true, unit: false }),
                gapUnit(gap.unit, locale),
              )
            : figureCell(null, whyAbsent(attainment, "GAP", locale)),
          verdictCell(attainment, locale, flags),
        ];
  const change = changeText(changeOf(item), { year: attainment.year.value, locale });
  return [
    nameCell(shortName(indicator, locale), rowRemarks(attainment, measure, locale, texts)),
    drawingCell(bullet, bulletMeasures.row.height, graph),
    actual
      ? mainFigureCell(amountText(actual, locale, unitInCell(actual.unit)))
      : mainFigureCell(null, restatingReason(attainment.absences, "ACTUAL", locale)),
    ...(hasTargets ? judged : []),
    change ? noteCell(change) : null,
  ];
}
