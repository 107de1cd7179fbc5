import type { Locale } from "@doichieu/schema/vocabulary";
import {
  type ExportPart,
  exportTable,
  forSpreadsheets,
  numberPart,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportView } from "../../exports/export-view.ts";
import { wholeList } from "../../exports/whole-list.ts";
import { dateText } from "../../format/date-text.ts";
import { localName } from "../../format/local-name.ts";
import { SourcesDocument, type SourcesQuery } from "../../generated/documents.ts";
import type { SourcesTexts } from "../../i18n/sources.vi.ts";

type ListedSource = SourcesQuery["sources"]["nodes"][number];

export interface SourcesExportState {
  title: string;
  locale: Locale;
  texts: SourcesTexts;
}

/** Every source, whichever page of the list is shown. */
export function sourcesExport({ title, locale, texts }: SourcesExportState): ExportView {
  const parts: ExportPart<ListedSource>[] = [
    textPart(texts.source, ({ id }) => id),
    textPart(texts.title, (source) => source.title),
    textPart(texts.publisher, ({ publisher }) => publisher),
    textPart(texts.publishedOn, ({ publishedOn }) => dateText(publishedOn, locale)),
    forSpreadsheets(textPart(texts.isoDay, ({ publishedOn }) => publishedOn)),
    textPart(texts.province, ({ province }) => localName(province, locale)),
    forSpreadsheets(
      textPart(texts.basis, ({ provinceBasis }) => (provinceBasis === "INFERRED" ? texts.inferred : null)),
    ),
    numberPart(texts.targets, ({ targets }) => targets.totalCount),
    numberPart(texts.actuals, ({ actuals }) => actuals.totalCount),
  ];
  return {
    fileName: "sources",
    title,
    sub: texts.lede,
    table: async (loading) =>
      exportTable(await wholeList(SourcesDocument, {}, (data) => data.sources, loading), parts, locale),
  };
}
