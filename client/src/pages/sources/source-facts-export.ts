import { type Locale, statedVerdictWords } from "@doichieu/schema/vocabulary";
import {
  type ExportPart,
  exportTable,
  figurePart,
  forSpreadsheets,
  numberPart,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportLoading, ExportView } from "../../exports/export-view.ts";
import { wholeList } from "../../exports/whole-list.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { SourceActualsDocument, SourceTargetsDocument } from "../../generated/documents.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import type { ExportColumnTexts } from "../../i18n/export-columns.vi.ts";
import { factRole } from "../../i18n/fact-role.ts";
import { planWords } from "../../i18n/plan-name.ts";
import type { SourcesTexts } from "../../i18n/sources.vi.ts";
import { periodOf } from "./period-of.ts";
import type { StatedFact } from "./stated-fact.ts";

export interface SourceFactsExportState {
  id: string;
  list: "targets" | "actuals";
  title: string;
  /** the report itself, in words */
  source: string;
  locale: Locale;
  texts: SourcesTexts;
}

/** Every target or every actual that was read from a report. */
export function sourceFactsExport(state: SourceFactsExportState): ExportView {
  const { id, list, title, source, locale, texts } = state;
  return {
    fileName: `${id}-${list}`,
    title: `${id}: ${title}`,
    source,
    table: async (loading) => {
      const [heads, rows] = await Promise.all([
        exportColumnMessages.load(locale),
        list === "targets" ? allTargets(id, loading) : allActuals(id, loading),
      ]);
      return exportTable<StatedFact>(rows, factParts(locale, texts, heads), locale);
    },
  };
}

const nothing = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

function allTargets(id: string, loading: ExportLoading): Promise<StatedFact[]> {
  return wholeList(SourceTargetsDocument, { id }, (data) => data.source?.targets ?? nothing, loading);
}

function allActuals(id: string, loading: ExportLoading): Promise<StatedFact[]> {
  return wholeList(SourceActualsDocument, { id }, (data) => data.source?.actuals ?? nothing, loading);
}

function factParts(locale: Locale, texts: SourcesTexts, heads: ExportColumnTexts): ExportPart<StatedFact>[] {
  return [
    textPart(texts.indicator, ({ indicator }) => shortName(indicator, locale)),
    textPart(texts.province, ({ province }) => localName(province, locale)),
    textPart(texts.what, (fact) => factRole(fact.__typename === "Target", fact.measure, locale)),
    textPart(texts.year, (fact) => periodOf(fact, texts.months)),
    figurePart(texts.figure, ({ amount }) => figureOf(amount)),
    numberPart(texts.paragraph, ({ paragraph }) => paragraph),
    textPart(texts.use, ({ withdrawnAt, isCurrent }) =>
      withdrawnAt ? texts.withdrawn : isCurrent ? null : texts.replaced,
    ),
    forSpreadsheets(
      textPart(heads.verdict, (fact) =>
        "statedVerdict" in fact && fact.statedVerdict ? statedVerdictWords[fact.statedVerdict][locale] : null,
      ),
    ),
    forSpreadsheets(textPart(heads.plan, ({ plan }) => (plan === "MAIN" ? null : planWords(plan, locale)))),
    forSpreadsheets(textPart(heads.indicatorCode, ({ indicator }) => indicator.code)),
    forSpreadsheets(textPart(heads.provinceId, ({ province }) => province.id)),
  ];
}
