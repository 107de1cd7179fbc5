import type { Locale } from "@doichieu/schema/vocabulary";
import { exportTable, figurePart, forSpreadsheets, textPart } from "../../exports/export-columns.ts";
import type { ExportTable } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import { planWords } from "../../i18n/plan-name.ts";
import { verdictText } from "../../ui/verdict-text.ts";
import { type FormerLine, isProvisional } from "./former-lines.ts";

/** What each of the units before reported; one of which nothing is known has empty cells. */
export async function formerTable(lines: readonly FormerLine[], locale: Locale): Promise<ExportTable> {
  const [texts, course, heads] = await Promise.all([
    attainmentMessages.load(locale),
    attainmentCourseMessages.load(locale),
    exportColumnMessages.load(locale),
  ]);
  return exportTable<FormerLine>(
    lines,
    [
      textPart(course.formerUnit, ({ unit }) => localName(unit, locale)),
      figurePart(texts.target, ({ row }) => figureOf(row?.target ?? null)),
      figurePart(texts.actual, ({ row }) => figureOf(row?.actual ?? null)),
      textPart(texts.verdict, ({ row }) =>
        row ? verdictText(row.verdict, isProvisional(row), locale) : course.formerNothing,
      ),
      forSpreadsheets(
        textPart(heads.plan, ({ row }) => (row && row.plan !== "MAIN" ? planWords(row.plan, locale) : null)),
      ),
      forSpreadsheets(textPart(heads.provinceId, ({ unit }) => unit.id)),
      forSpreadsheets(textPart(heads.attainmentId, ({ row }) => row?.id ?? null)),
    ],
    locale,
  );
}
