import type { Locale } from "@doichieu/schema/vocabulary";
import { metOf } from "../../charts/verdict-counts.ts";
import {
  type ExportPart,
  exportTable,
  forSpreadsheets,
  numberPart,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportView } from "../../exports/export-view.ts";
import { localName } from "../../format/local-name.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import type { ExportColumnTexts } from "../../i18n/export-columns.vi.ts";
import type { ProvincesTexts } from "../../i18n/provinces.vi.ts";
import type { ProvinceEntry } from "./group-provinces.ts";

export interface ProvincesExportState {
  title: string;
  entries: readonly ProvinceEntry[];
  locale: Locale;
  texts: ProvincesTexts;
}

/** Every unit on the page with what is known of it, over all years. */
export function provincesExport({ title, entries, locale, texts }: ProvincesExportState): ExportView {
  return {
    fileName: "provinces",
    title,
    table: async () =>
      exportTable(entries, provinceParts(locale, texts, await exportColumnMessages.load(locale)), locale),
  };
}

function provinceParts(
  locale: Locale,
  texts: ProvincesTexts,
  heads: ExportColumnTexts,
): ExportPart<ProvinceEntry>[] {
  return [
    textPart(heads.province, ({ province }) => localName(province, locale)),
    textPart(heads.region, ({ province }) => province.region && localName(province.region, locale)),
    forSpreadsheets(
      textPart(heads.division, ({ province }) =>
        province.kind === "COUNTRY" ? texts.nation : province.scheme,
      ),
    ),
    numberPart(heads.targets, ({ targets }) => targets),
    numberPart(heads.decided, ({ counts }) => metOf(counts).decided),
    numberPart(heads.reached, ({ counts }) => metOf(counts).met),
    numberPart(heads.results, ({ results }) => results),
    forSpreadsheets(textPart(heads.provinceId, ({ province }) => province.id)),
  ];
}
