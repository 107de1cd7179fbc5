import type { Indicator } from "@doichieu/schema";
import type { Bound, Measure } from "@doichieu/schema/vocabulary";
import { type PrintedNumber, printedNumber } from "./printed-number.ts";
import type { ProblemList } from "./problem-list.ts";

interface FigureInput {
  measure: Measure;
  bound: Bound;
  value: string;
  valueHigh?: string | null;
  decimals?: number | null;
}

export interface Figure {
  value: number;
  valueHigh: number | null;
  decimals: number;
}

/** Beyond these a double cannot carry the number as printed. */
const MOST_DECIMALS = 9;

function checkPossible(
  field: string,
  value: number,
  measure: Measure,
  indicator: Indicator,
  list: ProblemList,
) {
  if (measure === "GROWTH" && value < -100) {
    list.add(field, value, "a growth cannot fall below -100 %", "give growth in per cent on the year before");
  }
  if (measure !== "LEVEL") return;
  const { code, validMin, validMax } = indicator;
  if (validMin !== null && value < validMin) {
    list.add(field, value, `a level of ${code} cannot be below ${validMin}`, "check the number and its unit");
  }
  if (validMax !== null && value > validMax) {
    list.add(field, value, `a level of ${code} cannot be above ${validMax}`, "check the number and its unit");
  }
}

/** As many digits as every double carries. */
const SAFE_DIGITS = 15;

/** Does a double give the number back as it was printed? 9007199254740993 would come back ending in 2. */
function isCarried(printed: string, { value, decimals }: PrintedNumber): boolean {
  if (printed.length <= SAFE_DIGITS) return true;
  const digits = printed.replace(/^(-?)0+(?=\d)/, "$1");
  return Math.abs(value).toFixed(decimals) === digits.replace("-", "");
}

function numberIn(field: string, text: string, list: ProblemList): PrintedNumber | null {
  const number = printedNumber(text);
  if (!number) {
    list.add(
      field,
      text,
      "this is no number",
      "write digits with a decimal point and no separators: 2886 or 7.50",
    );
  }
  if (number && number.decimals > MOST_DECIMALS) {
    list.add(
      field,
      text,
      `it has ${number.decimals} decimals, and at most ${MOST_DECIMALS} are kept`,
      `round it to ${MOST_DECIMALS} decimals or fewer`,
    );
  } else if (number && !isCarried(text.trim(), number)) {
    list.add(
      field,
      text,
      "it has more digits than can be kept exactly",
      "write at most 15 digits; round, or use a larger unit",
    );
  }
  return number;
}

function checkHigh(input: FigureInput, low: number, high: number | null, list: ProblemList) {
  if (input.bound === "RANGE" && high === null) {
    list.add("valueHigh", input.valueHigh, "a RANGE needs its upper end", "give valueHigh, or another bound");
  }
  if (input.bound !== "RANGE" && high !== null) {
    list.add(
      "valueHigh",
      high,
      `${input.bound} has no upper end of its own`,
      "leave valueHigh out, or give RANGE",
    );
  }
  if (high !== null && high < low) {
    list.add("valueHigh", high, `the upper end lies below the lower end ${low}`, "exchange the two");
  }
}

/** The figure's numbers; null where they cannot be read. */
export function figureOf(input: FigureInput, indicator: Indicator | null, list: ProblemList): Figure | null {
  const low = numberIn("value", input.value, list);
  const high = input.valueHigh ? numberIn("valueHigh", input.valueHigh, list) : null;
  if (!low) return null;
  checkHigh(input, low.value, high?.value ?? null, list);
  if (indicator) {
    checkPossible("value", low.value, input.measure, indicator, list);
    if (high) checkPossible("valueHigh", high.value, input.measure, indicator, list);
  }
  const given = input.decimals ?? 0;
  if (!Number.isInteger(given) || Math.abs(given) > MOST_DECIMALS) {
    list.add("decimals", given, `decimals are whole and at most ${MOST_DECIMALS}`, "leave decimals out");
  }
  const decimals = input.decimals ?? Math.max(low.decimals, high?.decimals ?? 0);
  return { value: low.value, valueHigh: high?.value ?? null, decimals };
}
