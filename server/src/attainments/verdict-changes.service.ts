import type { Verdict } from "@doichieu/schema/vocabulary";
import sql from "sql-template-tag";
import { selectRows } from "../database/bulk.sql.ts";
import type { Reader } from "../database/write-gate.ts";
import { verdictOn as verdictOfRow } from "../engine/index.ts";
import type { Pair } from "../facts/pair-facts.service.ts";
import type { StoredChanges } from "./stored-rows.ts";
import { verdictOn } from "./verdict.sql.ts";

/** Verdicts by attainment id. */
export type Verdicts = ReadonlyMap<string, Verdict>;

export interface VerdictChange {
  attainment: string;
  /** null: there was none */
  before: Verdict | null;
  /** null: there is none any more */
  after: Verdict | null;
}

/** Verdicts as they read on a day, of some pairs or of all. */
export async function readVerdicts(
  reader: Reader,
  pairs: readonly Pair[] | "ALL",
  today: string,
): Promise<Verdicts> {
  const ofPairs =
    pairs === "ALL"
      ? sql``
      : sql`WHERE (a.province_id, a.indicator_id) IN (${selectRows(
          pairs.map((pair) => [pair.provinceId, pair.indicatorCode]),
          2,
        )})`;
  const rows = await reader.read<{ id: string; verdict: Verdict }>(
    sql`SELECT a.id, ${verdictOn(today)} AS verdict FROM attainment a ${ofPairs} ORDER BY a.id`,
  );
  return new Map(rows.map(({ id, verdict }) => [id, verdict]));
}

export function verdictChanges(before: Verdicts, after: Verdicts): VerdictChange[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids]
    .map((id) => ({ attainment: id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** What a change made of the attainments it touched, as their verdicts read on a day; those that turned come first. */
export function verdictsAcross(
  { added, changed, removed, verdictsBefore, verdictsAfter }: StoredChanges,
  today: string,
): VerdictChange[] {
  const verdictIn = (verdicts: StoredChanges["verdictsBefore"], id: string) => {
    const stored = verdicts.get(id);
    return stored ? verdictOfRow(stored, today) : null;
  };
  const changes = [...added, ...changed, ...removed].sort().map((id) => ({
    attainment: id,
    before: verdictIn(verdictsBefore, id),
    after: verdictIn(verdictsAfter, id),
  }));
  const isTurned = (change: VerdictChange) => change.before !== change.after;
  return [...changes.filter(isTurned), ...changes.filter((change) => !isTurned(change))];
}
