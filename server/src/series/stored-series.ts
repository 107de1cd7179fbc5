import type { SeriesArgs, SeriesPoint } from "@doichieu/schema";
import { MAIN_PLAN } from "@doichieu/schema/vocabulary";
import sql from "sql-template-tag";
import { AttainmentReading } from "../attainments/attainment.reading.ts";
import type { Pair } from "../facts/pair-facts.service.ts";
import { hasPlainFacts } from "../facts/plain-facts.sql.ts";
import type { Operation } from "../operation/operation.ts";
import { perSelection, type Selecting, selectedFields } from "../operation/selection.ts";
import { behindPoint, StoredPoint } from "./stored-point.ts";

/** Null where a field is asked for that a stored point does not tell. */
const pointReading = perSelection((info) => {
  const behind = [...selectedFields(info, "SeriesPoint")].map((field) => behindPoint[field]);
  if (!behind.every((properties) => properties !== undefined)) return null;
  return new AttainmentReading(["yearValue", ...behind.flat()]);
});

type Asked = SeriesArgs & { plan: string };

/** Of another day, and of today's units, nothing is stored that says which figures were known. */
function isStored({ recordedBy }: Operation, { plan, boundaries, asOf }: Asked): boolean {
  return plan === MAIN_PLAN && boundaries === "AS_REPORTED" && !asOf && recordedBy === null;
}

/**
 * Points as they are stored: where every figure is the level of a whole year, each year has one attainment, which says
 * all that its point would. Null where they have to be worked out.
 */
export async function storedPoints(
  operation: Operation,
  pair: Pair,
  asked: Asked,
  info: Selecting,
): Promise<SeriesPoint[] | null> {
  if (!isStored(operation, asked)) return null;
  const reading = pointReading(info);
  if (!reading) return null;
  // +: nothing in order of years is to be read, SQLite would take all of the province for that
  const rows = await operation.read<Record<string, unknown> & { is_plain: unknown }>(
    sql`SELECT ${reading.columns(operation.today)}, ${hasPlainFacts(pair)} AS is_plain FROM attainment a
        WHERE a.boundaries = 'AS_REPORTED' AND a.province_id = ${pair.provinceId}
          AND a.indicator_id = ${pair.indicatorCode}
        ORDER BY +a.year`,
    reading.plain && [...reading.plain, "is_plain"],
  );
  if (!rows[0]?.is_plain) return null;
  const { from, to } = asked;
  return rows
    .map((row) => new StoredPoint(reading.fromRow(row)))
    .filter(({ year }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));
}
