import type { AttainmentFilter, AttainmentOrder } from "@doichieu/schema";
import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { type Sql } from "sql-template-tag";
import { isAnyOf, isWithin } from "../database/conditions.ts";
import type { Operation } from "../operation/operation.ts";
import type { OrderKey } from "../paging/keyset.ts";
import type { List } from "../paging/list.ts";
import { isInSector } from "../sectors/sector.condition.ts";
import { tableAsOf } from "./as-of.service.ts";
import { type AttainmentView, attainmentFromRow, attainmentRows } from "./attainment.view.ts";
import { verdictOn, verdictPosition } from "./verdict.sql.ts";

/** Columns of attainments `a` with the verdict as it reads today. */
export function attainmentColumns(today: string): Sql {
  return sql`${attainmentRows.columns("a")}, ${verdictOn(today)} AS verdict_today`;
}

/** One row of a province that never changed serves both views (M13). */
export function withinBoundaries(boundaries: Boundaries | undefined): Sql {
  return boundaries === "CURRENT" ? sql`a.is_current` : sql`a.boundaries = 'AS_REPORTED'`;
}

export function attainmentConditions(filter: AttainmentFilter | null | undefined, today: string): Sql[] {
  return [
    withinBoundaries(filter?.boundaries),
    ...isAnyOf(sql`a.province_id`, filter?.province?.in),
    ...isAnyOf(sql`a.region_id`, filter?.region?.in),
    ...isInSector(sql`a.sector_id`, filter?.sector),
    ...isAnyOf(sql`a.indicator_id`, filter?.indicator?.in),
    ...isWithin(sql`a.year`, filter?.year),
    ...isAnyOf(sql`a.plan`, filter?.plan?.in),
    ...isAnyOf(sql`a.measure`, filter?.measure?.in),
    ...isAnyOf(verdictOn(today), filter?.verdict?.in),
  ];
}

type Subject = AttainmentOrder extends `${infer S}_${"ASC" | "DESC"}` ? S : never;

const byId: OrderKey = { expression: sql`a.id`, descending: false, nullable: false };

function keysOf(subject: Subject, descending: boolean, today: string): OrderKey[] {
  const key = (expression: Sql, nullable = false): OrderKey => ({ expression, descending, nullable });
  switch (subject) {
    case "PROVINCE":
      return [key(sql`p.sort_key`)];
    case "INDICATOR":
      return [key(sql`i.sort_key`)];
    case "SECTOR":
      return [key(sql`s.position`), key(sql`i.position`)];
    case "YEAR":
      return [key(sql`a.year`)];
    case "VERDICT":
      return [key(verdictPosition(today))];
    case "ACTUAL":
      return [key(sql`a.actual_order`, true)];
    case "PLAN_RATIO":
      return [key(sql`a.plan_ratio_order`, true)];
    case "SHORTFALL":
      return [key(sql`a.shortfall`, true)];
  }
}

function orderKeys(order: AttainmentOrder, today: string): OrderKey[] {
  const descending = order.endsWith("_DESC");
  return keysOf(order.replace(/_(ASC|DESC)$/, "") as Subject, descending, today);
}

/** Names and positions are joined only where the order needs them. */
function joinsFor(orderBy: readonly AttainmentOrder[]): Sql {
  const needs = (...subjects: Subject[]) =>
    orderBy.some((order) => subjects.some((subject) => order.startsWith(subject)));
  return sql`attainment a${needs("PROVINCE") ? sql` JOIN province p ON p.id = a.province_id` : sql``}${
    needs("INDICATOR", "SECTOR") ? sql` JOIN indicator i ON i.id = a.indicator_id` : sql``
  }${needs("SECTOR") ? sql` JOIN sector s ON s.id = a.sector_id` : sql``}`;
}

/** The day asked about (M3): asOf, else today. */
export function dayAskedAbout(operation: Operation, filter: AttainmentFilter | null | undefined): string {
  return filter?.asOf ?? operation.today;
}

/** A list of attainments, stored ones or, where asOf is given, as they stood by that day (M14). */
export async function attainmentList(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
  orderBy: readonly AttainmentOrder[],
): Promise<List<AttainmentView>> {
  const day = dayAskedAbout(operation, filter);
  return {
    with: await tableAsOf(operation, filter),
    columns: attainmentColumns(day),
    from: joinsFor(orderBy),
    where: attainmentConditions(filter, day),
    keys: [...orderBy.flatMap((order) => orderKeys(order, day)), byId],
    order: orderBy.join(),
    fromRow: (row) => attainmentFromRow(row, filter?.boundaries),
  };
}
