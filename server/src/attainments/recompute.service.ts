import type { Indicator, Province } from "@doichieu/schema";
import sql from "sql-template-tag";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { evaluate } from "../engine/index.ts";
import { type Pair, pairText, readPairFacts } from "../facts/pair-facts.service.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { readIndicators } from "../indicators/indicator.service.ts";
import { readProvinces } from "../provinces/province.service.ts";
import { attainmentRow, discrepancyRows } from "./attainment.row.ts";
import type { AttainmentTable } from "./attainment.table.ts";
import type { DiscrepancyTable } from "./discrepancy.table.ts";
import { type RowChanges, storeAttainments } from "./stored-rows.ts";

/** Pairs worked out at a time: bounds the memory, not the answer. */
const BATCH = 500;

interface Catalogue {
  provinces: ReadonlyMap<string, Province>;
  indicators: ReadonlyMap<string, Indicator>;
}

async function recomputeBatch(
  transaction: WriteTransaction,
  pairs: readonly Pair[],
  catalogue: Catalogue,
): Promise<RowChanges> {
  const facts = await readPairFacts(transaction, pairs);
  const attainments: AttainmentTable[] = [];
  const discrepancies: DiscrepancyTable[] = [];
  for (const pair of pairs) {
    const province = catalogue.provinces.get(pair.provinceId);
    const indicator = catalogue.indicators.get(pair.indicatorCode);
    const known = facts.get(pairText(pair));
    if (!(province && indicator && known)) throw new Error(`${pairText(pair)} has facts and no master data`);
    for (const evaluated of evaluate(rulesOf(indicator), known)) {
      const row = attainmentRow(province, indicator, evaluated);
      attainments.push(row);
      discrepancies.push(...discrepancyRows(row.id, evaluated));
    }
  }
  return storeAttainments(transaction, pairs, { attainments, discrepancies });
}

/** Works out the attainments of the pairs anew, in the transaction that changed their facts. */
export async function recomputeAttainments(
  transaction: WriteTransaction,
  pairs: readonly Pair[],
  onProgress: (done: number) => void = () => undefined,
): Promise<RowChanges> {
  const catalogue = {
    provinces: await readProvinces(transaction),
    indicators: await readIndicators(transaction),
  };
  const inOrder = [...pairs].sort((a, b) => (pairText(a) < pairText(b) ? -1 : 1));
  const total: RowChanges = { added: [], changed: [], removed: [] };
  for (let start = 0; start < inOrder.length; start += BATCH) {
    const batch = inOrder.slice(start, start + BATCH);
    const changes = await recomputeBatch(transaction, batch, catalogue);
    total.added.push(...changes.added);
    total.changed.push(...changes.changed);
    total.removed.push(...changes.removed);
    onProgress(start + batch.length);
  }
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
