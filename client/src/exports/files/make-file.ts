import type { Locale } from "@doichieu/schema/vocabulary";
import { FiguresOriginDocument } from "../../generated/documents.ts";
import { exportsMessages } from "../../i18n/exports.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { ExportLoading, ExportView } from "../export-view.ts";
import { aboutLines } from "./about-lines.ts";
import { csvText } from "./csv-text.ts";
import type { FileFormat } from "./file-format.ts";

export interface FileContext {
  view: ExportView;
  locale: Locale;
  /** whose boundaries and as of which day the page shows */
  figures: FiguresView;
}

const types: Record<FileFormat, string> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A view as a file of this format, under its own name. */
export async function makeFile(
  format: FileFormat,
  context: FileContext,
  loading: ExportLoading,
): Promise<File> {
  const { data: origin } = await loading.client.query({
    query: FiguresOriginDocument,
    fetchPolicy: "network-only",
    context: { fetchOptions: { signal: loading.signal } },
  });
  if (!origin) throw new Error("the server did not say which figures these are");
  const table = await context.view.table(loading);
  const content = async (): Promise<BlobPart> => {
    if (format === "csv") return csvText(table);
    const { xlsxFile } = await import("./xlsx-file.ts");
    const texts = await exportsMessages.load(context.locale);
    const about = aboutLines({ ...context, texts, origin: origin.dataVersion, rows: table.rows.length });
    return xlsxFile(table, about, { table: texts.tableSheet, about: texts.aboutSheet });
  };
  // a file of generated figures says so wherever it is passed on to
  const suffix = origin.dataVersion.generated ? "-sample" : "";
  const name = `${context.view.fileName}${suffix}.${format}`;
  return new File([await content()], name, { type: types[format] });
}
