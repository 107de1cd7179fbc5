import { amountText, type Locale, statedVerdictWords, verdictWords } from "@doichieu/schema/vocabulary";
import {
  type ExportPart,
  exportTable,
  figurePart,
  forSpreadsheets,
  numberPart,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportView } from "../../exports/export-view.ts";
import { wholeList } from "../../exports/whole-list.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { DiscrepanciesDocument } from "../../generated/documents.ts";
import { checkedFieldWords } from "../../i18n/checked-field.ts";
import type { DiscrepanciesTexts } from "../../i18n/discrepancies.vi.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import type { ExportColumnTexts } from "../../i18n/export-columns.vi.ts";
import { capitalised } from "../../i18n/sentence.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { ListedDiscrepancy } from "./DiscrepancyTable.tsx";

export interface DiscrepanciesExportState {
  title: string;
  view: FiguresView;
  locale: Locale;
  texts: DiscrepanciesTexts;
}

/** Every discrepancy, whichever page of the list is shown. */
export function discrepanciesExport({ title, view, locale, texts }: DiscrepanciesExportState): ExportView {
  return {
    fileName: "discrepancies",
    title,
    sub: texts.lede,
    table: async (loading) => {
      const [heads, rows] = await Promise.all([
        exportColumnMessages.load(locale),
        wholeList(DiscrepanciesDocument, { ...view }, (data) => data.discrepancies, loading),
      ]);
      return exportTable(rows, discrepancyParts(locale, texts, heads), locale);
    },
  };
}

function discrepancyParts(
  locale: Locale,
  texts: DiscrepanciesTexts,
  heads: ExportColumnTexts,
): ExportPart<ListedDiscrepancy>[] {
  const print = (amount: ListedDiscrepancy["stated"]) => amount && amountText(figureOf(amount), locale);
  return [
    textPart(texts.indicator, ({ indicator }) => shortName(indicator, locale)),
    textPart(heads.province, ({ province }) => localName(province, locale)),
    numberPart(heads.year, ({ year }) => year.value),
    textPart(texts.field, ({ field }) => capitalised(checkedFieldWords[field][locale])),
    textPart(texts.stated, ({ statedVerdict, stated }) =>
      statedVerdict ? statedVerdictWords[statedVerdict][locale] : print(stated),
    ),
    textPart(texts.computed, ({ computedVerdict, computed }) =>
      computedVerdict ? verdictWords[computedVerdict][locale] : print(computed),
    ),
    forSpreadsheets(figurePart(`${texts.stated}, ${heads.number}`, ({ stated }) => figureOf(stated))),
    forSpreadsheets(figurePart(`${texts.computed}, ${heads.number}`, ({ computed }) => figureOf(computed))),
    textPart(heads.source, ({ fact }) => fact.source.id),
    numberPart(heads.paragraph, ({ fact }) => fact.paragraph),
    forSpreadsheets(
      textPart(texts.inputs, ({ inputs }) => [...new Set(inputs.map(({ source }) => source.id))].join("; ")),
    ),
    forSpreadsheets(textPart(heads.attainmentId, ({ attainment }) => attainment.id)),
  ];
}
