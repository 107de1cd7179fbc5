import { ChangedField, type Verdict } from "@doichieu/schema/vocabulary";
import { decodeAmount } from "../attainments/amount-codec.ts";
import type { AttainmentTable } from "../attainments/attainment.table.ts";
import { decodePace } from "../attainments/pace-codec.ts";

/** A row with its verdict as it reads on the day that is asked about. */
export interface ReadRow {
  row: AttainmentTable;
  verdict: Verdict;
}

/** All of a figure but the facts it rests on: another report may have said the same again. */
const asRead = (figure: object | null): string | null =>
  figure && JSON.stringify(figure, (key, value) => (key === "inputIds" ? undefined : value));

const amount = (stored: string | null, row: AttainmentTable) => asRead(decodeAmount(stored, row));

/** What each field says, in a form that can be compared; null where it says nothing. */
const readings: Record<ChangedField, (read: ReadRow) => string | number | boolean | null> = {
  VERDICT: ({ verdict }) => verdict,
  PROVISIONAL: ({ row }) => row.provisional || null,
  TARGET: ({ row }) => amount(row.target, row),
  ACTUAL: ({ row }) => row.actual && `${amount(row.actual, row)} ${row.actualYear} ${row.throughMonth}`,
  PLAN_RATIO: ({ row }) => amount(row.planRatio, row),
  GAP: ({ row }) => amount(row.gap, row),
  SHORTFALL: ({ row }) => row.shortfall,
  FAVOURABLE: ({ row }) => row.favourable,
  TARGET_LEVEL: ({ row }) => amount(row.targetLevel, row),
  ACTUAL_LEVEL: ({ row }) => amount(row.actualLevel, row),
  TARGET_GROWTH: ({ row }) => amount(row.targetGrowth, row),
  ACTUAL_GROWTH: ({ row }) => amount(row.actualGrowth, row),
  ACTUAL_CHANGE: ({ row }) => amount(row.actualChange, row),
  LAST_ACTUAL: ({ row }) => amount(row.lastActual, row),
  LAST_ACTUAL_GROWTH: ({ row }) => amount(row.lastActualGrowth, row),
  AMBITION: ({ row }) => (row.ambition === "UNKNOWN" ? null : row.ambition),
  PACE: ({ row }) => asRead(decodePace(row.pace, row)),
  STATED_VERDICT: ({ row }) => row.statedVerdict,
};

const fields = Object.values(ChangedField);

/** Most comparisons stay as they are to the letter: nothing of those has to be decoded. */
function isSame(before: ReadRow, after: ReadRow): boolean {
  if (before.verdict !== after.verdict) return false;
  const columns = Object.keys(before.row) as (keyof AttainmentTable)[];
  return columns.every((column) => before.row[column] === after.row[column]);
}

/** The fields that read differently; one of the two may not be there. */
export function changedFields(before: ReadRow | null, after: ReadRow | null): ChangedField[] {
  if (before && after && isSame(before, after)) return [];
  return fields.filter((field) => {
    const read = readings[field];
    return (before && read(before)) !== (after && read(after));
  });
}
