import { growthMessages } from "../../i18n/growth.ts";
import { growthWidgetMessages } from "../../i18n/growth-widget.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { widgetNotesMessages } from "../../i18n/widget-notes.ts";
import { provinceParameter, sectorParameter, wholeNumber, yearParameter } from "../parameter.ts";
import { widget } from "../widget.ts";
import { askGrowth } from "./ask-growth.ts";
import { growthView } from "./growth-view.ts";

const ROWS = 10;
const MOST_ROWS = 60;

/** Growth asked for against growth achieved, those not reached first: of a province, of all of them, of a sector. */
export const growthWidget = widget({
  parameters: {
    year: yearParameter,
    province: provinceParameter,
    sector: sectorParameter,
    rows: wholeNumber(1, MOST_ROWS),
  },
  async load(context, { year, province, sector, rows = ROWS }) {
    const { locale } = context;
    const [answer, growth, texts, overview, notes] = await Promise.all([
      askGrowth(context, { year, province, sector }),
      growthMessages.load(locale),
      growthWidgetMessages.load(locale),
      overviewMessages.load(locale),
      widgetNotesMessages.load(locale),
    ]);
    if ("unknown" in answer) return answer;
    return { view: await growthView(answer, rows, { locale, growth, texts, overview, notes }) };
  },
});
