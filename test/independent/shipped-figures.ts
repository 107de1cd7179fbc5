import { readFileSync } from "node:fs";
import type {
  Aggregation,
  Bound,
  Direction,
  IndicatorKind,
  Measure,
  ObservationStatus,
  StatedVerdict,
  TargetMeasure,
  Unit,
} from "@doichieu/schema/vocabulary";
import { parse } from "csv-parse/sync";
import type {
  ActualFact,
  IndicatorFacts,
  IndicatorRules,
  TargetFact,
  UnitFacts,
} from "../../server/src/engine/index.ts";

type Row = Record<string, string>;

const read = (name: string): Row[] =>
  parse(readFileSync(new URL(`../../schema/data/${name}.csv`, import.meta.url)), { columns: true });
const cell = (row: Row, column: string): string => row[column] ?? "";
const numberOrNull = (text: string): number | null => (text === "" ? null : Number(text));

/** The day a source counts from: its own, a month's last, or 31 December (M14). */
function publishedDay(published: string): string {
  const [year = "", month = "12", day] = published.split("-");
  if (day) return published;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

export interface Pair {
  province: string;
  indicator: string;
}

export interface ShippedFigures {
  rules: Map<string, IndicatorRules>;
  provinces: string[];
  pairs: Pair[];
  /** predecessors of each of today's units */
  predecessors: Map<string, string[]>;
  factsOf: (pair: Pair) => IndicatorFacts;
  unitOf: (pair: Pair) => UnitFacts;
}

export function shippedFigures(): ShippedFigures {
  const days = new Map(
    read("sources").map((row) => [cell(row, "source"), publishedDay(cell(row, "published_on"))]),
  );
  const factOf = (row: Row, kind: string, index: number) => ({
    id: `${kind}${String(index + 1).padStart(4, "0")}`,
    bound: cell(row, "bound") as Bound,
    value: Number(cell(row, "value")),
    valueHigh: numberOrNull(cell(row, "value_high")),
    decimals: numberOrNull(cell(row, "decimals")) ?? decimalsOf(row),
    year: Number(cell(row, "year")),
    plan: cell(row, "plan") || "MAIN",
    sourceId: cell(row, "source"),
    publishedDay: days.get(cell(row, "source")) ?? "",
    recordedAt: "2026-01-01T00:00:00Z",
  });
  const targets = read("targets").map((row, index): Pair & { fact: TargetFact } => ({
    province: cell(row, "province"),
    indicator: cell(row, "indicator"),
    fact: {
      ...factOf(row, "T", index),
      measure: cell(row, "measure") as TargetMeasure,
      fromYear: Number(cell(row, "from_year")),
      dueMonth: Number(cell(row, "due_month")),
    },
  }));
  const actuals = read("actuals").map((row, index): Pair & { fact: ActualFact } => ({
    province: cell(row, "province"),
    indicator: cell(row, "indicator"),
    fact: {
      ...factOf(row, "A", index),
      measure: cell(row, "measure") as Measure,
      throughMonth: Number(cell(row, "through_month")),
      status: cell(row, "status") as ObservationStatus,
      statedVerdict: (cell(row, "stated_verdict") || null) as StatedVerdict | null,
    },
  }));
  const factsOf = ({ province, indicator }: Pair): IndicatorFacts => {
    const mine = (row: Pair) => row.province === province && row.indicator === indicator;
    return {
      targets: targets.filter(mine).map(({ fact }) => fact),
      actuals: actuals.filter(mine).map(({ fact }) => fact),
    };
  };
  const predecessors = new Map<string, string[]>();
  for (const row of read("province_successions")) {
    const successor = cell(row, "successor");
    predecessors.set(successor, [...(predecessors.get(successor) ?? []), cell(row, "predecessor")]);
  }
  const rules = new Map(read("indicators").map((row) => [cell(row, "indicator"), rulesOf(row)]));
  const provinces = read("provinces").map((row) => cell(row, "province"));
  return {
    rules,
    provinces,
    predecessors,
    pairs: provinces.flatMap((province) => [...rules.keys()].map((indicator) => ({ province, indicator }))),
    factsOf,
    unitOf: ({ province, indicator }) => ({
      own: factsOf({ province, indicator }),
      predecessors: (predecessors.get(province) ?? []).map((predecessor) => ({
        facts: factsOf({ province: predecessor, indicator }),
        weight: null,
      })),
    }),
  };
}

/** 7.50 has two decimals; a range as many as its finer end. */
function decimalsOf(row: Row): number {
  const after = (text: string) => text.split(".")[1]?.length ?? 0;
  return Math.max(after(cell(row, "value")), after(cell(row, "value_high")));
}

const rulesOf = (row: Row): IndicatorRules => ({
  kind: cell(row, "kind") as IndicatorKind,
  unit: cell(row, "unit") as Unit,
  direction: cell(row, "direction") as Direction,
  aggregation: cell(row, "aggregation") as Aggregation,
  validMin: numberOrNull(cell(row, "valid_min")),
  validMax: numberOrNull(cell(row, "valid_max")),
  nearlyMetThreshold: null,
});
