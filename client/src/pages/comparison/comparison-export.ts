import type { Locale } from "@doichieu/schema/vocabulary";
import {
  type ExportPart,
  exportTable,
  figurePart,
  forSpreadsheets,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportTable, ExportView } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { ProvinceYearQuery } from "../../generated/documents.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import type { ComparisonTexts } from "../../i18n/comparison.vi.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { rowRemarks } from "../../i18n/row-remarks.ts";
import { capitalised } from "../../i18n/sentence.ts";
import { verdictText } from "../../ui/verdict-text.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { comparisonFinding } from "./comparison-finding.ts";
import { type ComparisonPictureState, comparisonPicture } from "./comparison-picture.tsx";
import {
  type ComparisonItem,
  type ComparisonRow,
  comparisonParts,
  comparisonRows,
  isItem,
  rowsOf,
} from "./comparison-rows.ts";

export interface ComparisonExportState extends ComparisonPictureState {
  sectors: ProvinceYearQuery["sectors"];
  address: string;
}

/** What a comparison gives away: the table of the page, whole, and its picture. */
export async function comparisonExport(
  state: Omit<ComparisonExportState, "parts" | "texts" | "provinceTexts">,
): Promise<ExportView> {
  const { columns, sectors, year, locale, address } = state;
  const [texts, provinceTexts] = await Promise.all([
    comparisonMessages.load(locale),
    provinceMessages.load(locale),
  ]);
  const { headline, lede } = comparisonFinding(columns, year, locale, texts);
  const parts = comparisonParts(comparisonRows(columns), sectors);
  const sources = columns.flatMap(({ attainments }) => attainments.flatMap((each) => each.sources));
  const picture = { columns, parts, year, locale, texts, provinceTexts };
  return {
    fileName: ["comparison", year, ...columns.map(({ province }) => province.id)].join("-"),
    title: headline,
    sub: lede,
    source: [...new Set(sources.map(({ id }) => id))].join(", ") || undefined,
    address,
    table: async () => comparisonTable(picture, (await exportColumnMessages.load(locale)).attainmentId),
    picture: (width) => comparisonPicture(picture, width),
  };
}

/** A row an indicator; of every province its target, its result, % of plan and verdict. */
function comparisonTable(
  { columns, parts, locale, texts, provinceTexts }: ComparisonPictureState,
  idHead: string,
): ExportTable {
  return exportTable<ComparisonRow>(
    rowsOf(parts),
    [
      textPart(texts.indicator, ({ sample }) => shortName(sample.indicator, locale)),
      textPart(texts.remarks, ({ sample, measure }) =>
        rowRemarks({ ...sample, throughMonth: null }, measure, locale, provinceTexts),
      ),
      ...columns.flatMap((column, place) => provinceParts(column, place, locale, texts, idHead)),
    ],
    locale,
  );
}

function provinceParts(
  { province }: ComparedColumn,
  place: number,
  locale: Locale,
  texts: ComparisonTexts,
  idHead: string,
): ExportPart<ComparisonRow>[] {
  const name = localName(province, locale);
  const head = (what: string) => `${name}: ${what}`;
  const itemIn = ({ cells }: ComparisonRow): ComparisonItem | null => {
    const cell = cells[place];
    return cell && isItem(cell) ? cell : null;
  };
  return [
    figurePart(head(texts.target), (row) => itemIn(row)?.target ?? null),
    figurePart(head(texts.actual.toLowerCase()), (row) => itemIn(row)?.actual ?? null),
    figurePart(head(texts.planRatio), (row) => figureOf(itemIn(row)?.attainment.planRatio ?? null)),
    textPart(head(texts.verdict.toLowerCase()), (row) => {
      const cell = row.cells[place];
      if (!cell) return null;
      if (!isItem(cell)) return capitalised(texts.whyNot[cell]);
      const { verdict, provisional } = cell.attainment;
      return verdictText(verdict, provisional && verdict !== "NO_TARGET", locale);
    }),
    forSpreadsheets(textPart(head(idHead), (row) => itemIn(row)?.attainment.id ?? null)),
  ];
}
