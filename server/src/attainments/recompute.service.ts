import type { Indicator, Province } from "@doichieu/schema";
import sql from "sql-template-tag";
import { type WorkBehind, workingBehind } from "../database/work-behind.ts";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { type EvaluatedAttainment, evaluate, evaluateUnit, type IndicatorFacts } from "../engine/index.ts";
import { type Pair, pairText, readPairFacts } from "../facts/pair-facts.service.ts";
import { pairsBehind, unitFactsFrom } from "../facts/unit-facts.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { readIndicators } from "../indicators/indicator.service.ts";
import { readProvinces, readTodayUnits } from "../provinces/province.service.ts";
import type { TodayUnits } from "../provinces/today-units.ts";
import { attainmentRow, discrepancyRows, type RowScope } from "./attainment.row.ts";
import type { EvaluatedRows } from "./evaluate-pair.ts";
import { FirstAttainments } from "./first-attainments.ts";
import { noChanges, type StoredChanges, storeAttainments } from "./stored-rows.ts";

/** Pairs worked out at a time: bounds the memory, not the answer. */
const BATCH = 150;

interface Catalogue {
  provinces: ReadonlyMap<string, Province>;
  indicators: ReadonlyMap<string, Indicator>;
  units: TodayUnits;
}

type Facts = ReadonlyMap<string, IndicatorFacts>;

/** One way to see the figures: which facts a pair needs, and what follows from them. */
interface View {
  boundaries: RowScope["boundaries"];
  pairsBehind(pair: Pair, catalogue: Catalogue): Pair[];
  evaluate(pair: Pair, indicator: Indicator, facts: Facts, catalogue: Catalogue): EvaluatedAttainment[];
}

const asReported: View = {
  boundaries: "AS_REPORTED",
  pairsBehind: (pair) => [pair],
  evaluate: (pair, indicator, facts) =>
    evaluate(rulesOf(indicator), facts.get(pairText(pair)) ?? { targets: [], actuals: [] }),
};

const onToday: View = {
  boundaries: "CURRENT",
  pairsBehind: (pair, { units, indicators }) => pairsBehind(pair, units, indicators),
  evaluate: (pair, indicator, facts, { units, indicators }) =>
    evaluateUnit(rulesOf(indicator), unitFactsFrom(pair, units, indicators, facts)),
};

async function factsOf(
  transaction: WriteTransaction,
  pairs: readonly Pair[],
  firstFacts: Facts,
  behind: WorkBehind,
): Promise<Facts> {
  const unread = pairs.filter((pair) => !firstFacts.has(pairText(pair)));
  if (unread.length === 0) return firstFacts;
  // the facts themselves may still be on their way
  await behind.ended();
  const read = await readPairFacts(transaction, unread);
  const found = pairs.map((pair): [string, IndicatorFacts] => {
    const key = pairText(pair);
    return [key, firstFacts.get(key) ?? read.get(key) ?? { targets: [], actuals: [] }];
  });
  return new Map(found);
}

function evaluatePairs(
  view: View,
  pairs: readonly Pair[],
  facts: Facts,
  catalogue: Catalogue,
): EvaluatedRows {
  const rows: EvaluatedRows = { attainments: [], discrepancies: [] };
  for (const pair of pairs) {
    const province = catalogue.provinces.get(pair.provinceId);
    const indicator = catalogue.indicators.get(pair.indicatorCode);
    if (!(province && indicator)) throw new Error(`${pairText(pair)} has facts and no master data`);
    const isCurrent = view.boundaries === "CURRENT" || catalogue.units.isUnchanged(province.id);
    for (const evaluated of view.evaluate(pair, indicator, facts, catalogue)) {
      const row = attainmentRow(province, indicator, evaluated, { boundaries: view.boundaries, isCurrent });
      rows.attainments.push(row);
      rows.discrepancies.push(...discrepancyRows(row, evaluated));
    }
  }
  return rows;
}

/** The pairs of today's units that the facts of these pairs count for; units that never changed need none of their own. */
function unitPairs(pairs: readonly Pair[], { units, indicators }: Catalogue): Pair[] {
  const weighedBy = new Map<string, string[]>();
  for (const { code, weightIndicatorCode: weight } of indicators.values()) {
    if (weight) weighedBy.set(weight, [...(weighedBy.get(weight) ?? []), code]);
  }
  const found = new Map<string, Pair>();
  for (const { provinceId, indicatorCode } of pairs) {
    if (units.isUnchanged(provinceId)) continue;
    const unit = units.unitOf(provinceId);
    for (const code of [indicatorCode, ...(weighedBy.get(indicatorCode) ?? [])]) {
      const pair = { provinceId: unit, indicatorCode: code };
      found.set(pairText(pair), pair);
    }
  }
  return [...found.values()];
}

interface Options {
  /** all facts of the pairs that nothing was on record of before this transaction, by pairText */
  firstFacts?: Facts;
  /** what has to be written before facts can be read; comparisons are written after it */
  behind?: WorkBehind;
  onProgress?: (done: number) => void;
}

/** Works out the attainments of the pairs anew, as reported and on today's boundaries, in the transaction that changed their facts. */
export function recomputeAttainments(
  transaction: WriteTransaction,
  pairs: readonly Pair[],
  options: Options = {},
): Promise<StoredChanges> {
  const { behind } = options;
  const recompute = (work: WorkBehind) => recomputeBehind(transaction, pairs, options, work);
  return behind ? recompute(behind) : workingBehind(recompute);
}

async function recomputeBehind(
  transaction: WriteTransaction,
  pairs: readonly Pair[],
  { firstFacts = new Map(), onProgress = () => undefined }: Options,
  behind: WorkBehind,
): Promise<StoredChanges> {
  const catalogue = {
    provinces: await readProvinces(transaction),
    indicators: await readIndicators(transaction),
    units: await readTodayUnits(transaction),
  };
  const total = noChanges();
  const first = new FirstAttainments(transaction, asReported.boundaries);
  const replace = async (view: View, batch: readonly Pair[], rows: EvaluatedRows) => {
    const changes = await storeAttainments(transaction, view.boundaries, batch, rows);
    total.added.push(...changes.added);
    total.changed.push(...changes.changed);
    total.removed.push(...changes.removed);
    for (const [id, before] of changes.verdictsBefore) total.verdictsBefore.set(id, before);
    for (const [id, after] of changes.verdictsAfter) total.verdictsAfter.set(id, after);
  };
  const recompute = async (view: View, all: readonly Pair[], store: typeof replace, done = 0) => {
    const inOrder = [...all].sort((a, b) => (pairText(a) < pairText(b) ? -1 : 1));
    for (let start = 0; start < inOrder.length; start += BATCH) {
      const batch = inOrder.slice(start, start + BATCH);
      const restsOn = batch.flatMap((pair) => view.pairsBehind(pair, catalogue));
      const facts = await factsOf(transaction, restsOn, firstFacts, behind);
      const rows = evaluatePairs(view, batch, facts, catalogue);
      // the database stores one batch while the next is worked out
      await behind.add(() => store(view, batch, rows));
      if (view === asReported) onProgress(done + start + batch.length);
    }
  };
  const isFirst = (pair: Pair) => firstFacts.has(pairText(pair));
  const others = pairs.filter((pair) => !isFirst(pair));
  await recompute(asReported, pairs.filter(isFirst), (_view, _batch, rows) => first.add(rows));
  await behind.add(() => first.count());
  await recompute(asReported, others, replace, pairs.length - others.length);
  await recompute(onToday, unitPairs(pairs, catalogue), replace);
  await behind.ended();
  return {
    ...total,
    added: [...total.added, ...first.verdicts.keys()],
    verdictsAfter: new Map([...total.verdictsAfter, ...first.verdicts]),
  };
}

/** Every pair that has facts or, from former facts, attainments. */
export function allPairs(reader: Reader): Promise<Pair[]> {
  return reader
    .read<{ province_id: string; indicator_id: string }>(
      sql`SELECT province_id, indicator_id FROM target UNION SELECT province_id, indicator_id FROM actual
          UNION SELECT province_id, indicator_id FROM attainment`,
    )
    .then((rows) => rows.map((row) => ({ provinceId: row.province_id, indicatorCode: row.indicator_id })));
}
