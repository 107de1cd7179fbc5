import { amountText, type Locale, type Unit, unitName } from "@doichieu/schema/vocabulary";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { marksLegendItems } from "../../charts/legend/marks-legend-items.tsx";
import {
  drawingCell,
  figureCell,
  mainFigureCell,
  nameCell,
  verdictCell,
} from "../../charts/picture/cells.ts";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { AXIS_HEIGHT } from "../../charts/scales/axis.layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import {
  exportTable,
  figurePart,
  forSpreadsheets,
  numberPart,
  textPart,
  verdictPart,
} from "../../exports/export-columns.ts";
import type { ExportPicture, ExportTable } from "../../exports/export-view.ts";
import { localName } from "../../format/local-name.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import type { IndicatorData } from "./indicator-data.ts";
import type { RankedItem } from "./ranked-item.ts";
import type { Ranking } from "./ranking-groups.ts";
import { rankingRemarks } from "./ranking-remarks.ts";

type Indicator = Pick<IndicatorData["indicator"], "direction" | "nearlyMetThreshold" | "unit">;

/** Every row of the ranking, in its order: places and figures as numbers, and as printed. */
export async function rankingTable(ranking: Ranking, unit: Unit, locale: Locale): Promise<ExportTable> {
  const [texts, heads] = await Promise.all([
    indicatorMessages.load(locale),
    exportColumnMessages.load(locale),
  ]);
  const { groups, nationalTotals, undrawn } = ranking;
  const rows = [
    ...groups.flatMap(({ judged, results, national }) => [...judged, ...results, ...national]),
    ...nationalTotals,
    ...undrawn,
  ];
  // growth and change stand among levels: each figure says its own unit
  const isOfLevels = rows.every(({ measure }) => measure === "LEVEL");
  const head = (text: string) => (isOfLevels ? texts.inUnit(text, unitName(unit, locale)) : text);
  return exportTable<RankedItem>(
    rows,
    [
      numberPart(texts.place, (item) => item.place),
      textPart(texts.province, ({ attainment }) => localName(attainment.province, locale)),
      textPart(texts.remarks, ({ attainment }) => rankingRemarks(attainment, locale, texts) || null),
      ...(isOfLevels ? [] : [textPart<RankedItem>(texts.measure, ({ measure }) => texts.inMeasure[measure])]),
      figurePart(head(texts.actual), ({ actual }) => actual, { unit: !isOfLevels }),
      figurePart(head(texts.target), ({ target }) => target, { unit: !isOfLevels }),
      figurePart(texts.planRatio, ({ ratio }) => ratio),
      verdictPart(texts.verdict, ({ attainment }) => attainment),
      forSpreadsheets(textPart(heads.attainmentId, ({ attainment }) => attainment.id)),
    ],
    locale,
  );
}

/** px; narrower, names and figures would not stand beside the bars */
const NARROWEST = 760;
const COLUMNS = { name: 170, actual: 112, target: 112, ratio: 84, verdict: 150 };

/** The ranking as it stands on the page. */
export async function rankingPicture(
  ranking: Ranking,
  indicator: Indicator,
  locale: Locale,
  asked: number,
): Promise<ExportPicture> {
  const texts = await indicatorMessages.load(locale);
  const width = Math.max(NARROWEST, asked);
  const { name, actual, target, ratio, verdict } = COLUMNS;
  const bar = width - name - actual - target - ratio - verdict - 5 * COLUMN_GAP;
  const columns: PictureColumn[] = [
    { width: name, head: texts.province },
    { width: bar, head: texts.chart },
    { width: actual, align: "end", head: texts.actual },
    { width: target, align: "end", head: texts.target },
    { width: ratio, align: "end", head: texts.planRatio },
    { width: verdict, head: texts.verdict },
  ];
  const rowsOf = (items: readonly RankedItem[], scale: SharedScale | null) =>
    items.map((item) => pictureRow(item, scale, { indicator, locale, texts, bar }));
  const section = (title: string, rows: PictureRow[]): PictureRow[] =>
    rows.length > 0 ? [{ kind: "section", title }, ...rows] : [];
  const { groups, nationalTotals, undrawn } = ranking;
  const rows = groups.flatMap(({ scale, judged, results, national }): PictureRow[] => [
    ...(groups.length > 1
      ? [{ kind: "section" as const, title: texts.measures[scale.measure](unitName(scale.unit, locale)) }]
      : []),
    ...rowsOf(judged, scale),
    ...(judged.length > 0 ? section(texts.withoutTarget, rowsOf(results, scale)) : rowsOf(results, scale)),
    ...(judged.length + results.length > 0
      ? section(texts.national, rowsOf(national, scale))
      : rowsOf(national, scale)),
    {
      kind: "axis",
      cells: [
        null,
        drawingCell(
          bar,
          AXIS_HEIGHT,
          <ScaleAxis scale={scale} width={bar} padding={bulletMeasures.compact.padding} locale={locale} />,
        ),
        null,
        null,
        null,
        null,
      ],
    },
  ]);
  const layout = layoutRows({
    columns,
    rows: [
      ...rows,
      ...section(texts.nationalTotal, rowsOf(nationalTotals, null)),
      ...section(texts.withoutFigures, rowsOf(undrawn, null)),
    ],
  });
  const drawn = groups.flatMap(({ judged, results, national }) => [...judged, ...results, ...national]);
  return {
    width,
    height: layout.height,
    legend: marksLegendItems({
      marks: marksInUse(drawn),
      locale,
      bandsThreshold: drawn.some((item) => item.target) ? indicator.nearlyMetThreshold : undefined,
    }),
    drawing: <RowsDrawing layout={layout} />,
  };
}

interface RowWords {
  indicator: Indicator;
  locale: Locale;
  texts: IndicatorTexts;
  /** px */
  bar: number;
}

function pictureRow(
  { attainment, target, actual, ratio, place }: RankedItem,
  scale: SharedScale | null,
  { indicator, locale, texts, bar }: RowWords,
): PictureRow {
  const { province, verdict, provisional } = attainment;
  const name = localName(province, locale);
  const print = (figure: RankedItem["actual"]) =>
    figure && amountText(figure, locale, { unit: figure.unit === "PERCENT" });
  return {
    kind: "row",
    cells: [
      nameCell(
        place === null ? name : `${place}. ${name}`,
        rankingRemarks(attainment, locale, texts) || null,
      ),
      scale &&
        drawingCell(
          bar,
          bulletMeasures.compact.height,
          <BulletGraph
            target={target}
            actual={actual}
            previous={null}
            direction={indicator.direction}
            threshold={indicator.nearlyMetThreshold}
            scale={scale}
            locale={locale}
            width={bar}
            size="compact"
            decorative
          />,
        ),
      mainFigureCell(print(actual)),
      figureCell(print(target)),
      figureCell(print(ratio)),
      verdictCell({ verdict, provisional }, locale),
    ],
  };
}
