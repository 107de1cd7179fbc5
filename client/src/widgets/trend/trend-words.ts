import type { Locale } from "@doichieu/schema/vocabulary";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import type { IndicatorFindingTexts } from "../../i18n/indicator-finding.vi.ts";
import type { TrendWidgetTexts } from "../../i18n/trend-widget.vi.ts";
import type { WidgetNotes } from "../../i18n/widget-notes.vi.ts";

export interface TrendWords {
  locale: Locale;
  page: IndicatorTexts;
  finding: IndicatorFindingTexts;
  texts: TrendWidgetTexts;
  notes: WidgetNotes;
}
