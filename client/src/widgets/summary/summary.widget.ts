import { overviewMessages } from "../../i18n/overview.ts";
import { summaryWidgetMessages } from "../../i18n/summary-widget.ts";
import { widgetNotesMessages } from "../../i18n/widget-notes.ts";
import { provinceParameter, sectorParameter, wholeNumber, yearParameter } from "../parameter.ts";
import { widget } from "../widget.ts";
import { askSummary } from "./ask-summary.ts";
import { summaryView } from "./summary-view.ts";

const ROWS = 5;
const MOST_ROWS = 20;

/** A year's targets in one bar, and what falls furthest short: of a province, of all of them, of a sector. */
export const summaryWidget = widget({
  parameters: {
    year: yearParameter,
    province: provinceParameter,
    sector: sectorParameter,
    rows: wholeNumber(0, MOST_ROWS),
  },
  async load(context, { year, province, sector, rows = ROWS }) {
    const { locale } = context;
    const [answer, texts, overview, notes] = await Promise.all([
      askSummary(context, { year, province, sector, rows }),
      summaryWidgetMessages.load(locale),
      overviewMessages.load(locale),
      widgetNotesMessages.load(locale),
    ]);
    if ("unknown" in answer) return answer;
    return { view: await summaryView(answer, context, { locale, texts, overview, notes }) };
  },
});
