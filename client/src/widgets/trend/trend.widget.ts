import { indicatorMessages } from "../../i18n/indicator.ts";
import { indicatorFindingMessages } from "../../i18n/indicator-finding.ts";
import { trendWidgetMessages } from "../../i18n/trend-widget.ts";
import { widgetNotesMessages } from "../../i18n/widget-notes.ts";
import { indicatorParameter, required } from "../parameter.ts";
import { widget } from "../widget.ts";
import { askTrend } from "./ask-trend.ts";
import { provincesParameter } from "./provinces-parameter.ts";
import { trendView } from "./trend-view.ts";

/** The years of an indicator: levels and growth, planned and achieved, a panel a province. */
export const trendWidget = widget({
  parameters: { indicator: required(indicatorParameter), provinces: provincesParameter },
  async load(context, { indicator, provinces = null }) {
    const { locale } = context;
    const [answer, page, finding, texts, notes] = await Promise.all([
      askTrend(context, indicator, provinces),
      indicatorMessages.load(locale),
      indicatorFindingMessages.load(locale),
      trendWidgetMessages.load(locale),
      widgetNotesMessages.load(locale),
    ]);
    if ("unknown" in answer) return answer;
    return { view: await trendView(answer, context, { locale, page, finding, texts, notes }) };
  },
});
