import { ambitionWords, type Locale } from "@doichieu/schema/vocabulary";
import {
  exportTable,
  figurePart,
  forSpreadsheets,
  textPart,
  verdictPart,
} from "../../exports/export-columns.ts";
import type { ExportView } from "../../exports/export-view.ts";
import { wholeList } from "../../exports/whole-list.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { GrowthExportDocument, type GrowthExportQueryVariables } from "../../generated/documents.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import type { ExportColumnTexts } from "../../i18n/export-columns.vi.ts";
import type { GrowthTexts } from "../../i18n/growth.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { GrowthComparison } from "./growth-counts.ts";
import { type GrowthPictureState, growthPicture } from "./growth-picture.tsx";

export interface GrowthExportState extends GrowthPictureState {
  title: string;
  variables: Omit<GrowthExportQueryVariables, "after">;
  address: string;
}

/** Growth asked for beside achieved; the table has every target of the page's filter. */
export function growthExport(state: GrowthExportState): ExportView {
  const { title, variables, address, locale, texts } = state;
  return {
    fileName: `growth-${variables.year}`,
    title,
    sub: texts.tableSub(variables.year),
    address,
    table: async (loading) => {
      const [heads, rows] = await Promise.all([
        exportColumnMessages.load(locale),
        wholeList(GrowthExportDocument, variables, (data) => data.growthComparisons, loading),
      ]);
      return exportTable(rows, growthParts(variables.year, { locale, texts, heads }), locale);
    },
    picture: () => growthPicture(state),
  };
}

/** What a spreadsheet of growth says of each target. */
export function growthParts(
  year: number,
  { locale, texts, heads }: { locale: Locale; texts: GrowthTexts; heads: ExportColumnTexts },
) {
  return [
    textPart<GrowthComparison>(texts.indicator, ({ indicator }) => shortName(indicator, locale)),
    textPart<GrowthComparison>(texts.province, ({ province }) => localName(province, locale)),
    textPart<GrowthComparison>(heads.plan, ({ attainment }) => planName(attainment.plan, locale)),
    figurePart<GrowthComparison>(texts.asked, ({ targetGrowth }) => figureOf(targetGrowth)),
    figurePart<GrowthComparison>(texts.achieved, ({ achievedGrowth }) => figureOf(achievedGrowth)),
    figurePart<GrowthComparison>(texts.gap, ({ gap }) => figureOf(gap)),
    figurePart<GrowthComparison>(texts.last(year - 1), (row) => figureOf(row.lastAchievedGrowth)),
    figurePart<GrowthComparison>(texts.lastGap(year - 1), ({ lastGap }) => figureOf(lastGap)),
    verdictPart<GrowthComparison>(texts.verdict, ({ verdict, attainment }) => ({
      verdict,
      provisional: attainment.provisional,
    })),
    forSpreadsheets(
      textPart<GrowthComparison>(heads.ambition, ({ ambition }) =>
        ambition === "UNKNOWN" ? null : ambitionWords[ambition][locale],
      ),
    ),
    forSpreadsheets(textPart<GrowthComparison>(heads.indicatorCode, ({ indicator }) => indicator.code)),
    forSpreadsheets(textPart<GrowthComparison>(heads.attainmentId, ({ attainment }) => attainment.id)),
  ];
}
