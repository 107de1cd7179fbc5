import { ambitionWords, type Locale, unitName } from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { Exported_attainmentFragment } from "../../generated/documents.ts";
import type { ExportColumnTexts } from "../../i18n/export-columns.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import {
  type ExportPart,
  figurePart,
  forSpreadsheets,
  numberPart,
  textPart,
  verdictPart,
} from "../export-columns.ts";

type Row = Exported_attainmentFragment;

const PERCENT = 100;

/** What a spreadsheet of comparisons says of each, the same wherever the list comes from. */
export function attainmentParts(locale: Locale, heads: ExportColumnTexts): ExportPart<Row>[] {
  return [
    textPart(heads.indicator, ({ indicator }) => shortName(indicator, locale)),
    textPart(heads.province, ({ province }) => localName(province, locale)),
    forSpreadsheets(textPart(heads.sector, ({ sector }) => localName(sector, locale))),
    numberPart(heads.year, ({ year }) => year.value),
    forSpreadsheets(textPart(heads.plan, ({ plan }) => planName(plan, locale))),
    forSpreadsheets(textPart(heads.measure, ({ measure }) => heads.measures[measure])),
    textPart(heads.unit, ({ target, actual, indicator }) =>
      unitName((target ?? actual ?? indicator).unit, locale),
    ),
    figurePart(heads.target, ({ target }) => figureOf(target)),
    figurePart(heads.actual, ({ actual }) => figureOf(actual)),
    figurePart(heads.planRatio, ({ planRatio }) => figureOf(planRatio)),
    figurePart(heads.gap, ({ gap }) => figureOf(gap)),
    verdictPart(heads.verdict, (row) => row),
    forSpreadsheets(
      numberPart(heads.shortfall, ({ shortfall }) => (shortfall === null ? null : shortfall * PERCENT)),
    ),
    forSpreadsheets(figurePart(heads.lastActual, ({ lastActual }) => figureOf(lastActual))),
    forSpreadsheets(figurePart(heads.growth, ({ actualGrowth }) => figureOf(actualGrowth))),
    forSpreadsheets(figurePart(heads.change, ({ actualChange }) => figureOf(actualChange))),
    forSpreadsheets(
      textPart(heads.ambition, ({ ambition }) =>
        ambition === "UNKNOWN" ? null : ambitionWords[ambition][locale],
      ),
    ),
    forSpreadsheets(textPart(heads.sources, ({ sources }) => sources.map(({ id }) => id).join("; ") || null)),
    forSpreadsheets(textPart(heads.indicatorCode, ({ indicator }) => indicator.code)),
    forSpreadsheets(textPart(heads.provinceId, ({ province }) => province.id)),
    forSpreadsheets(textPart(heads.attainmentId, ({ id }) => id)),
  ];
}
