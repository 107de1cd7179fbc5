import type { AmountData, Measure, Verdict } from "@doichieu/schema/vocabulary";
import type { EvaluatedAttainment, IndicatorRules } from "../../server/src/engine/index.ts";
import type { NaiveAttainment } from "./naive/attain.ts";
import { naturalRange } from "./naive/known.ts";
import { isPoint, type Span, same } from "./naive/span.ts";

export interface Difference {
  key: string;
  field: string;
  naive: string;
  engine: string;
  /** the attainment's, by the rules */
  verdict: Verdict | null;
  /** an attainment with neither target nor actual */
  isBare: boolean;
}

const keyOf = (one: NaiveAttainment | EvaluatedAttainment): string =>
  `${one.fromYear ?? "–"}-${one.year}/${one.dueMonth ?? "–"} ${one.measure}@${one.plan}`;

/** An end that is infinite, or only the natural limit, is not shown (M6). */
function shown(span: Span | null, range: Span | null): string {
  if (!span) return "absent";
  if (isPoint(span)) return number(span.low);
  const isLimit = (end: number, limit: number | undefined) =>
    !Number.isFinite(end) || (limit !== undefined && same(end, limit));
  const low = isLimit(span.low, range?.low) ? "" : number(span.low);
  const high = isLimit(span.high, range?.high) ? "" : number(span.high);
  return `${low}..${high}`;
}

function shownAmount(amount: AmountData | null, range: Span | null): string {
  if (!amount) return "absent";
  if (amount.value !== null) return number(amount.value);
  const span = { low: amount.low ?? -Infinity, high: amount.high ?? Infinity, lowOpen: true, highOpen: true };
  return shown(span, range);
}

const number = (value: number): string => String(value === 0 ? 0 : Number(value.toPrecision(12)));

/** Texts that differ in figures by less than 1e-9 of their size are the same. */
function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [ofA, ofB] = [a.split(".."), b.split("..")];
  if (ofA.length !== ofB.length || a === "absent" || b === "absent") return false;
  return ofA.every((end, index) => {
    const other = ofB[index] ?? "";
    return end === other || (end !== "" && other !== "" && close(Number(end), Number(other)));
  });
}

/** Relative to their size; differences of large numbers may leave a crumb beside zero. */
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) || Math.abs(a - b) < 1e-9;

const text = (value: unknown): string => (value === null ? "absent" : String(value));

const plainFields = [
  "throughMonth",
  "actualYear",
  "verdict",
  "provisional",
  "shortfall",
  "favourable",
  "ambition",
  "statedVerdict",
] as const;

const amountFields: Record<string, (measure: Measure) => Measure | null> = {
  target: (measure) => measure,
  actual: (measure) => measure,
  planRatio: () => null,
  gap: () => null,
  targetLevel: () => "LEVEL",
  actualLevel: () => "LEVEL",
  targetGrowth: () => "GROWTH",
  actualGrowth: () => "GROWTH",
  actualChange: () => "CHANGE",
  lastActual: () => "LEVEL",
  lastActualGrowth: () => "GROWTH",
};

function fieldsOf(
  rules: IndicatorRules,
  naive: NaiveAttainment,
  engine: EvaluatedAttainment,
): [string, string, string][] {
  const plain = plainFields.map((field): [string, string, string] => [
    field,
    text(naive[field]),
    text(engine[field]),
  ]);
  const amounts = Object.entries(amountFields).map(([name, measureOf]): [string, string, string] => {
    const field = name as "target";
    const measure = measureOf(naive.measure);
    const range = measure && naturalRange(rules, measure);
    return [name, shown(naive[field], range), shownAmount(engine[field], range)];
  });
  const fieldsIn = (all: string[]) => [...new Set(all)].sort().join(" ");
  return [
    ...plain,
    ...amounts,
    [
      "discrepancies",
      fieldsIn(naive.discrepancies),
      fieldsIn(engine.discrepancies.map(({ field }) => field)),
    ],
    ["pace.status", text(naive.pace?.status ?? null), text(engine.pace?.status ?? null)],
    ["pace.reason", text(naive.pace?.reason ?? null), text(engine.pace?.reason ?? null)],
    ["pace.ratio", text(naive.pace?.ratio ?? null), text(engine.pace?.ratio ?? null)],
    ["pace.ofYear", text(naive.pace?.ofYear ?? null), text(engine.pace?.ofYear ?? null)],
    ...milestonesOf(naive, engine),
  ];
}

function milestonesOf(naive: NaiveAttainment, engine: EvaluatedAttainment): [string, string, string][] {
  const mine = naive.pace?.milestones ?? [];
  const theirs = engine.pace?.milestones ?? [];
  const years = [...new Set([...mine, ...theirs].map(({ year }) => year))];
  return years.map((year) => [
    `pace.milestone ${year}`,
    text(mine.find((one) => one.year === year)?.level ?? null),
    shownAmount(theirs.find((one) => one.year === year)?.level ?? null, null),
  ]);
}

export function differences(
  rules: IndicatorRules,
  naive: NaiveAttainment[],
  engine: EvaluatedAttainment[],
): Difference[] {
  const keys = [...new Set([...naive, ...engine].map(keyOf))].sort();
  return keys.flatMap((key): Difference[] => {
    const mine = naive.find((one) => keyOf(one) === key);
    const theirs = engine.find((one) => keyOf(one) === key);
    if (!(mine && theirs)) {
      return [
        {
          key,
          field: "attainment",
          naive: mine?.verdict ?? "none",
          engine: theirs?.verdict ?? "none",
          verdict: null,
          isBare: false,
        },
      ];
    }
    return fieldsOf(rules, mine, theirs)
      .filter(([, a, b]) => !isSameText(a, b))
      .map(([field, a, b]) => ({
        key,
        field,
        naive: a,
        engine: b,
        verdict: mine.verdict,
        isBare: theirs.target === null && theirs.actual === null,
      }));
  });
}

/** The facts and what differs, one a line, so that it can be redone by hand; nothing where nothing differs. */
export function differenceLines(title: string, found: Difference[]): string {
  if (found.length === 0) return "";
  const lines = found.map(
    ({ key, field, naive, engine }) => `  ${key} ${field}: rules ${naive}, engine ${engine}`,
  );
  return [title, ...lines, ""].join("\n");
}
