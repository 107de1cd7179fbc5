import type { Attainment, AttainmentFilter, AttainmentListArgs, AttainmentOrder } from "@doichieu/schema";
import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { type Sql } from "sql-template-tag";
import { isAnyOf, isInOrOut, isTruth, isWithin } from "../database/conditions.ts";
import { isOfKind } from "../indicators/indicator.condition.ts";
import type { Operation } from "../operation/operation.ts";
import { distinctOrders } from "../paging/distinct-orders.ts";
import { numberKey, type OrderKey, textKey } from "../paging/keyset.ts";
import type { List } from "../paging/list.ts";
import { isFound } from "../search/found-words.ts";
import { isInSector } from "../sectors/sector.condition.ts";
import { tableAsOf } from "./as-of.service.ts";
import type { AttainmentReading } from "./attainment.reading.ts";
import { verdictOn, verdictPosition } from "./verdict.sql.ts";

/** One row of a province that never changed serves both views (M13). */
export function withinBoundaries(boundaries: Boundaries | undefined): Sql {
  return boundaries === "CURRENT" ? sql`a.is_current` : sql`a.boundaries = 'AS_REPORTED'`;
}

/** The day asked about (M3): asOf, else today. */
export function dayAskedAbout(operation: Operation, filter: AttainmentFilter | null | undefined): string {
  return filter?.asOf ?? operation.today;
}

/** How a statement puts what others put in the usual way. */
interface Wording {
  /** of the year, where it is not to be found by an index */
  year?: Sql;
  boundaries?: Sql;
}

export async function attainmentConditions(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
  { year = sql`a.year`, boundaries = withinBoundaries(filter?.boundaries) }: Wording = {},
): Promise<Sql[]> {
  const names = { province: sql`a.province_id`, indicator: sql`a.indicator_id` };
  return [
    boundaries,
    ...isAnyOf(sql`a.province_id`, filter?.province?.in),
    ...isAnyOf(sql`a.region_id`, filter?.region?.in),
    ...isInOrOut(sql`a.scheme`, filter?.scheme),
    ...(await isFound(operation, names, filter?.search)),
    ...isInSector(sql`a.sector_id`, filter?.sector),
    ...isOfKind(sql`a.indicator_id`, filter?.kind),
    ...isAnyOf(sql`a.direction`, filter?.direction?.in),
    ...isAnyOf(sql`a.indicator_id`, filter?.indicator?.in),
    ...isWithin(year, filter?.year),
    ...isAnyOf(sql`a.plan`, filter?.plan?.in),
    ...isAnyOf(sql`a.measure`, filter?.measure?.in),
    ...isAnyOf(sql`a.target_origin`, filter?.targetOrigin?.in),
    ...isAnyOf(sql`a.ambition`, filter?.ambition?.in),
    ...isTruth(sql`a.provisional`, filter?.provisional),
    ...isWithin(sql`a.plan_ratio_order`, filter?.planRatio),
    ...isWithin(sql`a.shortfall`, filter?.shortfall),
    ...isWithin(sql`a.target_growth_order`, filter?.targetGrowth),
    ...isWithin(sql`a.actual_growth_order`, filter?.actualGrowth),
    ...isAnyOf(verdictOn(dayAskedAbout(operation, filter)), filter?.verdict?.in),
  ];
}

type Subject = AttainmentOrder extends `${infer S}_${"ASC" | "DESC"}` ? S : never;

const byId = textKey(sql`a.id`);

/** What an order goes by where a list of its own shows another figure under that name. */
interface OrderedBy {
  gap: Sql;
}

const ofAttainments: OrderedBy = { gap: sql`a.gap_order` };

function keysOf(subject: Subject, descending: boolean, today: string, by: OrderedBy): OrderKey[] {
  const text = (expression: Sql, nullable = false) => textKey(expression, { descending, nullable });
  const number = (expression: Sql, nullable = false) => numberKey(expression, { descending, nullable });
  switch (subject) {
    case "PROVINCE":
      return [text(sql`p.sort_key`)];
    case "INDICATOR":
      return [text(sql`i.sort_key`)];
    case "SECTOR":
      return [number(sql`s.position`), number(sql`i.position`)];
    case "YEAR":
      return [number(sql`a.year`)];
    case "VERDICT":
      return [number(verdictPosition(today))];
    case "ACTUAL":
      return [number(sql`a.actual_order`, true)];
    case "PLAN_RATIO":
      return [number(sql`a.plan_ratio_order`, true)];
    case "SHORTFALL":
      return [number(sql`a.shortfall`, true)];
    case "GAP":
      return [number(by.gap, true)];
    case "TARGET_GROWTH":
      return [number(sql`a.target_growth_order`, true)];
    case "ACTUAL_GROWTH":
      return [number(sql`a.actual_growth_order`, true)];
    case "DUE":
      return [text(sql`a.due_day`, true)];
  }
}

function orderKeys(order: AttainmentOrder, today: string, by: OrderedBy): OrderKey[] {
  const descending = order.endsWith("_DESC");
  return keysOf(order.replace(/_(ASC|DESC)$/, "") as Subject, descending, today, by);
}

/** Names and positions are joined only where the order needs them. */
function joinsFor(orderBy: readonly AttainmentOrder[]): Sql {
  const needs = (...subjects: Subject[]) =>
    orderBy.some((order) => subjects.some((subject) => order.startsWith(subject)));
  return sql`attainment a${needs("PROVINCE") ? sql` JOIN province p ON p.id = a.province_id` : sql``}${
    needs("INDICATOR", "SECTOR") ? sql` JOIN indicator i ON i.id = a.indicator_id` : sql``
  }${needs("SECTOR") ? sql` JOIN sector s ON s.id = a.sector_id` : sql``}`;
}

/**
 * The first of a ranking are read from its index alone. On SQLite an entry has the truth that the boundaries are as reported,
 * and not their name: with the name whole lists would be read by it, row by row.
 */
function asRanking(orders: readonly AttainmentOrder[], filter: AttainmentFilter | null | undefined): Wording {
  const isRanking = orders[0] === "PLAN_RATIO_DESC" && filter?.indicator?.in;
  if (!isRanking || filter.boundaries === "CURRENT") return {};
  return { boundaries: sql`(${withinBoundaries("AS_REPORTED")}) = TRUE` };
}

/** A list of attainments, stored ones or, where asOf is given, as they stood by that day (M14). */
export async function attainmentList(
  operation: Operation,
  { filter, orderBy }: Pick<AttainmentListArgs, "filter" | "orderBy">,
  reading: AttainmentReading,
  by = ofAttainments,
): Promise<List<Attainment>> {
  const day = dayAskedAbout(operation, filter);
  const orders = distinctOrders(orderBy);
  return {
    with: await tableAsOf(operation, filter),
    columns: reading.columns(day),
    plain: reading.plain,
    from: joinsFor(orders),
    where: await attainmentConditions(operation, filter, asRanking(orders, filter)),
    keys: [...orders.flatMap((order) => orderKeys(order, day, by)), byId],
    order: orders.join(),
    fromRow: (row) => reading.fromRow(row, filter),
  };
}
