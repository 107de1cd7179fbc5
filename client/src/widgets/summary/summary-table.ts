import { type Locale, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { countOf, targetVerdicts } from "../../charts/verdict-counts.ts";
import {
  type ExportPart,
  exportTable,
  figurePart,
  numberPart,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportTable } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import type { SummaryWidgetTexts } from "../../i18n/summary-widget.vi.ts";
import { shortfallText } from "../../pages/overview/shortfall-text.ts";
import { verdictText } from "../../ui/verdict-text.ts";
import type { ShortAttainment, SummaryState } from "./summary-state.ts";

/** A verdict with its counts, and one of the shortfalls that got it; the counts stand once. */
interface SummaryLine {
  verdict: Verdict;
  counts: { own: number; country: number } | null;
  row: ShortAttainment | null;
}

export interface SummaryWords {
  locale: Locale;
  texts: SummaryWidgetTexts;
  overview: OverviewTexts;
}

/** Verdict by verdict: how many targets got it, and which of them fall furthest short. */
export function summaryTable(state: SummaryState, words: SummaryWords): ExportTable {
  const { locale, texts, overview } = words;
  const { country, isProvince, short } = state;
  const parts: ExportPart<SummaryLine>[] = [
    textPart(overview.verdictColumn, ({ verdict, row }) =>
      row ? verdictText(verdict, row.provisional, locale) : verdictWords[verdict][locale],
    ),
    numberPart(country ? overview.provincesColumn : texts.count, ({ counts }) => counts?.own ?? null),
    ...(country ? [numberPart<SummaryLine>(overview.country, ({ counts }) => counts?.country ?? null)] : []),
  ];
  const rowParts: ExportPart<SummaryLine>[] = [
    textPart(texts.shortfall, ({ row }) => row && shortName(row.indicator, locale)),
    ...(isProvince
      ? []
      : [
          textPart<SummaryLine>(overview.provinceColumn, ({ row }) => row && localName(row.province, locale)),
        ]),
    figurePart(overview.actualColumn, ({ row }) => row && figureOf(row.actual)),
    figurePart(overview.targetColumn, ({ row }) => row && figureOf(row.target)),
    textPart(overview.shortfallColumn, ({ row }) => row && shortfallText(row, overview, locale)),
  ];
  return exportTable(summaryLines(state), short.length > 0 ? [...parts, ...rowParts] : parts, locale);
}

function summaryLines({ counts, country, short }: SummaryState): SummaryLine[] {
  const all: readonly Verdict[] = [...targetVerdicts, "NO_TARGET"];
  return all.flatMap((verdict): SummaryLine[] => {
    const both = { own: countOf(counts, verdict), country: countOf(country?.counts ?? {}, verdict) };
    if (both.own + both.country === 0) return [];
    const [first, ...more] = short.filter((row) => row.verdict === verdict);
    return [
      { verdict, counts: both, row: first ?? null },
      ...more.map((row) => ({ verdict, counts: null, row })),
    ];
  });
}
