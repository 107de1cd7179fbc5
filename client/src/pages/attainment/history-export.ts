import type { Locale } from "@doichieu/schema/vocabulary";
import { exportTable, figurePart, textPart, verdictPart } from "../../exports/export-columns.ts";
import type { ExportTable } from "../../exports/export-view.ts";
import { dateText } from "../../format/date-text.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { HistoryPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";

type State = HistoryPanel_attainmentFragment["history"][number];

/** What stood since each day of publication, and which verdicts it turned. */
export async function historyTable(history: readonly State[], locale: Locale): Promise<ExportTable> {
  const [texts, course] = await Promise.all([
    attainmentMessages.load(locale),
    attainmentCourseMessages.load(locale),
  ]);
  return exportTable<State>(
    history,
    [
      textPart(course.historyDay, ({ publishedDay }) => dateText(publishedDay, locale)),
      figurePart(texts.target, ({ target }) => figureOf(target)),
      figurePart(texts.actual, ({ actual }) => figureOf(actual)),
      verdictPart(texts.verdict, ({ verdict }) => ({ verdict, provisional: false })),
      textPart(course.historyFlipped, ({ isFlipped }) => (isFlipped ? course.historyFlipped : null)),
    ],
    locale,
  );
}
