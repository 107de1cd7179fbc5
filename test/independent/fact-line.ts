import type {
  ActualFact,
  IndicatorFacts,
  IndicatorRules,
  TargetFact,
} from "../../server/src/engine/index.ts";

const sign: Record<string, string> = {
  EXACT: "",
  RANGE: "",
  MORE_THAN: ">",
  AT_LEAST: ">=",
  LESS_THAN: "<",
  AT_MOST: "<=",
  ABOUT: "~",
  NEARLY: "^",
};
const status: Record<string, string> = { FINAL: "", ESTIMATED: ":E", PRELIMINARY: ":P", FORECAST: ":F" };

/** A fact in the notation of the engine's tables, then what that notation leaves out. */
export function factLine(fact: ActualFact | TargetFact): string {
  const isActual = "status" in fact;
  const month = isActual ? fact.throughMonth : fact.dueMonth;
  const years = isActual || fact.fromYear === fact.year ? fact.year : `${fact.fromYear}-${fact.year}`;
  const value = `${sign[fact.bound]}${fact.value}${fact.valueHigh === null ? "" : `..${fact.valueHigh}`}`;
  const tail = isActual ? `${status[fact.status]}${fact.statedVerdict ? `!${fact.statedVerdict}` : ""}` : "";
  const head = `${isActual ? "A" : "T"}.${fact.measure}.${years}${month === 12 ? "" : `/${month}`}`;
  const plan = fact.plan === "MAIN" ? "" : `@${fact.plan}`;
  const digits = String(fact.value).split(".")[1]?.length ?? 0;
  const decimals = fact.decimals === digits ? "" : ` {decimals ${fact.decimals}}`;
  const published = fact.publishedDay === "2100-01-01" ? "" : ` {published ${fact.publishedDay}}`;
  return `${head}${plan}=${value}${tail}${decimals}${published}`;
}

export const factLines = ({ targets, actuals }: IndicatorFacts): string =>
  [...targets, ...actuals].map(factLine).join("  ");

export const rulesLine = (rules: IndicatorRules): string =>
  `${rules.kind} ${rules.direction} ${rules.unit} ${rules.validMin ?? ""}..${rules.validMax ?? ""} ${rules.aggregation}${
    rules.nearlyMetThreshold === null ? "" : ` threshold ${rules.nearlyMetThreshold}`
  }`;
