import { type Locale, type Unit, unitName } from "@doichieu/schema/vocabulary";
import {
  type ExportPart,
  exportTable,
  figurePart,
  forSpreadsheets,
  numberPart,
  textPart,
  verdictPart,
} from "../exports/export-columns.ts";
import type { ExportTable } from "../exports/export-view.ts";
import { figureOf } from "../format/figure-of.ts";
import { localName, shortName } from "../format/local-name.ts";
import { exportColumnMessages } from "../i18n/export-columns.ts";
import { planName } from "../i18n/plan-name.ts";
import type { DatumAttainment } from "./amount-datum.ts";

export type TableAttainment = DatumAttainment & { indicator: { unit: Unit } };

/** Comparisons of one province as a table: what people read first, what programs need behind it. */
export async function attainmentTable<Row extends TableAttainment>(
  rows: readonly Row[],
  locale: Locale,
  more: readonly ExportPart<Row>[] = [],
): Promise<ExportTable> {
  const heads = await exportColumnMessages.load(locale);
  return exportTable<Row>(
    rows,
    [
      textPart(heads.indicator, ({ indicator }) => shortName(indicator, locale)),
      figurePart(heads.actual, ({ actual }) => figureOf(actual)),
      figurePart(heads.target, ({ target }) => figureOf(target)),
      figurePart(heads.planRatio, ({ planRatio }) => figureOf(planRatio)),
      verdictPart(heads.verdict, ({ verdict, provisional }) => ({
        verdict,
        provisional: provisional && verdict !== "NO_TARGET",
      })),
      ...more,
      forSpreadsheets(textPart(heads.province, ({ province }) => localName(province, locale))),
      forSpreadsheets(numberPart(heads.year, ({ year }) => year.value)),
      forSpreadsheets(textPart(heads.plan, ({ plan }) => planName(plan, locale))),
      forSpreadsheets(textPart(heads.measure, ({ measure }) => heads.measures[measure])),
      forSpreadsheets(
        textPart(heads.unit, ({ target, actual, indicator }) =>
          unitName((target ?? actual ?? indicator).unit, locale),
        ),
      ),
      forSpreadsheets(textPart(heads.indicatorCode, ({ indicator }) => indicator.code)),
      forSpreadsheets(textPart(heads.provinceId, ({ province }) => province.id)),
      forSpreadsheets(textPart(heads.attainmentId, ({ id }) => id)),
    ],
    locale,
  );
}
