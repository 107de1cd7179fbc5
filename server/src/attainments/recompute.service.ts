import type { Indicator, Province } from "@doichieu/schema";
import sql from "sql-template-tag";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { type EvaluatedAttainment, evaluate, evaluateUnit, type IndicatorFacts } from "../engine/index.ts";
import { type Pair, pairText, readPairFacts } from "../facts/pair-facts.service.ts";
import { pairsBehind, unitFactsFrom } from "../facts/unit-facts.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { readIndicators } from "../indicators/indicator.service.ts";
import { readProvinces, readTodayUnits } from "../provinces/province.service.ts";
import type { TodayUnits } from "../provinces/today-units.ts";
import { attainmentRow, discrepancyRows, type RowScope } from "./attainment.row.ts";
import type { AttainmentTable } from "./attainment.table.ts";
import type { DiscrepancyTable } from "./discrepancy.table.ts";
import { noChanges, type StoredChanges, storeAttainments } from "./stored-rows.ts";

/** Pairs worked out at a time: bounds the memory, not the answer. */
const BATCH = 500;

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

async function recomputeBatch(
  transaction: WriteTransaction,
  view: View,
  pairs: readonly Pair[],
  catalogue: Catalogue,
): Promise<StoredChanges> {
  const behind = pairs.flatMap((pair) => view.pairsBehind(pair, catalogue));
  const facts = await readPairFacts(transaction, behind);
  const attainments: AttainmentTable[] = [];
  const discrepancies: DiscrepancyTable[] = [];
  for (const pair of pairs) {
    const province = catalogue.provinces.get(pair.provinceId);
    const indicator = catalogue.indicators.get(pair.indicatorCode);
    if (!(province && indicator)) throw new Error(`${pairText(pair)} has facts and no master data`);
    const isCurrent = view.boundaries === "CURRENT" || catalogue.units.isUnchanged(province.id);
    for (const evaluated of view.evaluate(pair, indicator, facts, catalogue)) {
      const row = attainmentRow(province, indicator, evaluated, { boundaries: view.boundaries, isCurrent });
      attainments.push(row);
      discrepancies.push(...discrepancyRows(row, evaluated));
    }
  }
  return storeAttainments(transaction, view.boundaries, pairs, { attainments, discrepancies });
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

/** Works out the attainments of the pairs anew, as reported and on today's boundaries, in the transaction that changed their facts. */
export async function recomputeAttainments(
  transaction: WriteTransaction,
  pairs: readonly Pair[],
  onProgress: (done: number) => void = () => undefined,
): Promise<StoredChanges> {
  const catalogue = {
    provinces: await readProvinces(transaction),
    indicators: await readIndicators(transaction),
    units: await readTodayUnits(transaction),
  };
  const total = noChanges();
  const recompute = async (view: View, all: readonly Pair[], onBatch: (done: number) => void) => {
    const inOrder = [...all].sort((a, b) => (pairText(a) < pairText(b) ? -1 : 1));
    for (let start = 0; start < inOrder.length; start += BATCH) {
      const batch = inOrder.slice(start, start + BATCH);
      const changes = await recomputeBatch(transaction, view, batch, catalogue);
      total.added.push(...changes.added);
      total.changed.push(...changes.changed);
      total.removed.push(...changes.removed);
      for (const [id, before] of changes.verdictsBefore) total.verdictsBefore.set(id, before);
      onBatch(start + batch.length);
    }
  };
  await recompute(asReported, pairs, onProgress);
  await recompute(onToday, unitPairs(pairs, catalogue), () => undefined);
  return total;
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
