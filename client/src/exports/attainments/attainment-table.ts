import type { Locale } from "@doichieu/schema/vocabulary";
import {
  ExportedAttainmentsDocument,
  type ExportedAttainmentsQueryVariables,
} from "../../generated/documents.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import { exportTable } from "../export-columns.ts";
import type { ExportLoading, ExportTable } from "../export-view.ts";
import { wholeList } from "../whole-list.ts";
import { attainmentParts } from "./attainment-parts.ts";

export type ListedAttainments = Omit<ExportedAttainmentsQueryVariables, "after">;

/** Every attainment of a list, whatever part of it the page shows. */
export async function attainmentTable(
  list: ListedAttainments,
  locale: Locale,
  loading: ExportLoading,
): Promise<ExportTable> {
  const [heads, rows] = await Promise.all([
    exportColumnMessages.load(locale),
    wholeList(ExportedAttainmentsDocument, list, (data) => data.attainments, loading),
  ]);
  return exportTable(rows, attainmentParts(locale, heads), locale);
}
