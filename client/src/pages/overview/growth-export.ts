import type { Locale } from "@doichieu/schema/vocabulary";
import { codePart, exportTable, figurePart, textPart, verdictPart } from "../../exports/export-columns.ts";
import type { ExportLoading, ExportTable } from "../../exports/export-view.ts";
import { wholeList } from "../../exports/whole-list.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { GrowthExportDocument, type GrowthExportQueryVariables } from "../../generated/documents.ts";
import { exportsMessages } from "../../i18n/exports.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { GrowthAttainment } from "./GrowthRow.tsx";

/** Every growth target of the year with its result, last year's, and what lies between. */
export async function growthExportTable(
  variables: GrowthExportQueryVariables,
  locale: Locale,
  loading: ExportLoading,
): Promise<ExportTable> {
  const [texts, heads] = await Promise.all([overviewMessages.load(locale), exportsMessages.load(locale)]);
  const rows = await wholeList(GrowthExportDocument, variables, (data) => data.attainments, loading);
  return exportTable<GrowthAttainment>(
    rows,
    [
      textPart(texts.indicatorColumn, (row) => shortName(row.indicator, locale)),
      textPart(texts.provinceColumn, (row) => localName(row.province, locale)),
      textPart(heads.planName, (row) => planName(row.plan, locale)),
      figurePart(texts.targetColumn, (row) => figureOf(row.target)),
      figurePart(texts.actualColumn, (row) => figureOf(row.actual)),
      figurePart(`${texts.actualColumn} ${variables.year - 1}`, (row) => figureOf(row.lastActual)),
      figurePart(texts.gapColumn, (row) => figureOf(row.gap)),
      verdictPart(texts.verdictColumn, (row) => row),
      codePart(heads.attainmentId, (row) => row.id),
    ],
    locale,
  );
}
