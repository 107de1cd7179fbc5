import { provinceParameter, required, sectorParameter, wholeNumber, yearParameter } from "../parameter.ts";
import { widget } from "../widget.ts";
import { askScorecard } from "./ask-scorecard.ts";
import { scorecardView } from "./scorecard-view.ts";

const USUAL_ROWS = 12;
const MOST_ROWS = 60;

/** One province in one year: its targets, what was achieved, and what that means. */
export const scorecardWidget = widget({
  parameters: {
    province: required(provinceParameter),
    year: yearParameter,
    sector: sectorParameter,
    rows: wholeNumber(1, MOST_ROWS),
  },
  async load(context, { province, year, sector, rows = USUAL_ROWS }) {
    const answer = await askScorecard(context, { province, year, sector });
    if ("unknown" in answer) return answer;
    return { view: await scorecardView(answer, rows, context) };
  },
});
