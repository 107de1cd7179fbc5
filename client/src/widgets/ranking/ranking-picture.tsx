import { type Locale, unitName } from "@doichieu/schema/vocabulary";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { marksLegendItems } from "../../charts/legend/marks-legend-items.tsx";
import { layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureCell, PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import { type RankingNeeds, rankingColumns } from "./ranking.layout.ts";
import type { RankingEntry } from "./ranking-entries.ts";
import { type RankingRowState, rowCells, rowNeeds } from "./ranking-row.tsx";

export interface RankingPictureState {
  entries: readonly RankingEntry[];
  /** id of the province in bold */
  province: string | null;
  locale: Locale;
  texts: IndicatorTexts;
}

/** as low as a line of text allows */
const PADDING = 4;
const order = ["place", "name", "bar", "figure", "ratio", "verdict"] as const;
const atEnd: ReadonlySet<string> = new Set(["place", "figure", "ratio"]);

/** Places, provinces, bars and figures; verdicts where there are any. */
export function rankingPicture(state: RankingPictureState, width: number): ExportPicture {
  const { entries, province, locale, texts } = state;
  const rowState = ({ item, scale }: Extract<RankingEntry, { kind: "row" }>): RankingRowState => ({
    item,
    scale,
    isOwn: item.attainment.province.id === province,
    locale,
    texts,
  });
  const rows = entries.flatMap((entry) => (entry.kind === "row" ? [rowState(entry)] : []));
  const needs = rows.map(rowNeeds);
  const most = (name: keyof RankingNeeds) => Math.max(0, ...needs.map((each) => each[name]));
  const columns = rankingColumns(width, {
    place: most("place"),
    name: most("name"),
    figure: most("figure"),
    ratio: most("ratio"),
    verdict: most("verdict"),
  });
  const shown = order.filter((name) => columns[name] > 0);
  const cellsOf = (cells: Partial<Record<(typeof order)[number], PictureCell | null>>): PictureRow => ({
    kind: "row",
    cells: shown.map((name) => cells[name] ?? null),
  });
  const layout = layoutRows({
    columns: shown.map(
      (name): PictureColumn => ({ width: columns[name], align: atEnd.has(name) ? "end" : "start" }),
    ),
    gap: columns.gap,
    padding: PADDING,
    rows: entries.map((entry): PictureRow => {
      if (entry.kind === "row") return cellsOf(rowCells(rowState(entry), columns));
      if (entry.kind === "gap")
        return cellsOf({ name: { kind: "words", lines: [{ text: "…", style: "soft" }] } });
      return { kind: "section", title: "", note: headWords(entry, texts, locale) };
    }),
  });
  return {
    height: layout.height,
    legend: legendOf(rows, locale),
    drawing: <RowsDrawing layout={layout} />,
  };
}

/** A column of plain bars or of dots explains itself. */
function legendOf(rows: readonly RankingRowState[], locale: Locale) {
  const isRank = rows.some(({ scale }) => scale?.unit === "RANK_OF_63");
  const marked = rows.map(({ item: { actual, target } }) => ({ actual: isRank ? null : actual, target }));
  const isPlain = marked.every(({ actual, target }) => !target && (!actual || actual.status === "FINAL"));
  return isPlain ? [] : marksLegendItems({ marks: marksInUse(marked), locale });
}

function headWords(
  { head, scale }: Extract<RankingEntry, { kind: "head" }>,
  texts: IndicatorTexts,
  locale: Locale,
): string {
  switch (head) {
    case "measure":
      return scale ? texts.measures[scale.measure](unitName(scale.unit, locale)) : "";
    case "results":
      return texts.withoutTarget;
    case "country":
      return texts.national;
    case "undrawn":
      return texts.withoutFigures;
  }
}
