import type { AttainmentSummary } from "@doichieu/schema";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import { Refusal } from "../errors.ts";
import type { Operation } from "../operation/operation.ts";
import {
  type CountName,
  counted,
  middleRatio,
  placedByRatio,
  storedNotDue,
  sumOf,
} from "../rollups/counts.sql.ts";
import { tableAsOf } from "./as-of.service.ts";
import { attainmentConditions, dayAskedAbout } from "./attainment.list.ts";
import { CountedSummary, type SummaryRow } from "./counted-summary.ts";
import type { SummaryColumn } from "./summary.columns.ts";
import { inNaturalOrder } from "./summary.order.ts";
import { dimensionColumns, rollupFor, type SummaryRequest } from "./summary.source.ts";
import { notDue, overdue } from "./verdict.sql.ts";

const MOST_GROUPS = 5000;

/** As a number: of a parameter PostgreSQL, once it plans for any value, expects a tenth of the groups, and looks up row by row. */
const atMostGroups = raw(`LIMIT ${MOST_GROUPS + 1}`);

const levels: Record<SummaryRequest["level"], readonly Sql[]> = {
  COUNTRY: [sql`a.scheme = 'NATIONAL'`],
  PROVINCES: [sql`a.scheme <> 'NATIONAL'`],
  EACH: [],
};

/** What a group's columns are made of: rows `a`, one for each attainment or for many. */
interface Source {
  rows: Sql;
  /** how often a row counts */
  count(name: CountName): Sql;
  storedNotDue: Sql;
  median: Sql;
}

function columnOf({ count, storedNotDue: early, median }: Source, column: SummaryColumn, day: string): Sql {
  switch (column) {
    case "median_plan_ratio":
      return median;
    case "not_due":
      return sumOf(sql`${notDue(count("no_actual"), day)} + ${early}`);
    case "no_actual":
      return sumOf(overdue(count("no_actual"), day));
    default:
      return sumOf(count(column));
  }
}

/** Counts by group (M12), of attainments or of a roll-up that has them. */
async function sourceOf(operation: Operation, request: SummaryRequest, group: string[]): Promise<Source> {
  const rollup = rollupFor(operation, request);
  // the plus keeps SQLite from reading all provinces' rows of a year, which stand in the order of the groups
  const year = rollup && request.filter?.province?.in ? sql`+a.year` : undefined;
  const conditions = [
    ...levels[request.level],
    ...(await attainmentConditions(operation, request.filter, { year })),
  ];
  const where = sql`WHERE ${join(conditions, " AND ")}`;
  if (rollup) {
    return {
      rows: sql`${rollup.table} a ${where}`,
      count: (name) => raw(`a.${name}`),
      storedNotDue: storedNotDue.ofRollup,
      median: sql`MAX(a.median_plan_ratio)`,
    };
  }
  const needsMedian = request.columns.has("median_plan_ratio");
  return {
    rows: needsMedian
      ? sql`(${placedByRatio(group, [], sql`attainment a ${where}`)}) a`
      : sql`attainment a ${where}`,
    count: (name) => sql`CASE WHEN ${counted[name]} THEN 1 ELSE 0 END`,
    storedNotDue: storedNotDue.ofAttainments,
    median: middleRatio,
  };
}

/** Counts of verdicts by group (M12), in one statement; of what was asked for only. */
export async function summarise(operation: Operation, request: SummaryRequest): Promise<AttainmentSummary[]> {
  const day = dayAskedAbout(operation, request.filter);
  const dimensions = [...new Set(request.groupBy)].map((dimension) => ({
    dimension,
    column: dimensionColumns[dimension],
  }));
  const group = dimensions.map(({ column }) => column);
  const asOf = await tableAsOf(operation, request.filter);
  const source = await sourceOf(operation, request, group);
  const groupColumns = group.map((column) => raw(`a.${column}`));
  const sums = [...request.columns].map((column) => sql`${columnOf(source, column, day)} AS ${raw(column)}`);
  const columns = [...groupColumns, ...sums];
  const statement = sql`${asOf ? sql`WITH ${asOf} ` : empty}
    SELECT ${columns.length > 0 ? join(columns) : sql`COUNT(*) AS attainments`} FROM ${source.rows}
    ${group.length > 0 ? sql`GROUP BY ${join(groupColumns)}` : empty}
    ${atMostGroups}`;
  const rows = await operation.read<SummaryRow>(statement);
  if (rows.length > MOST_GROUPS) {
    throw new Refusal(
      "TOO_MANY_GROUPS",
      `The summary has over ${MOST_GROUPS} groups; narrow the filter or group by fewer dimensions.`,
    );
  }
  const sorted = await inNaturalOrder(operation, rows, dimensions);
  return sorted.map((row) => new CountedSummary(row));
}
