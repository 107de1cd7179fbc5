import type { Actual, ActualFilter, ActualOrder, Target, TargetFilter, TargetOrder } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { isAnyOf, isInOrOut, isWithin } from "../database/conditions.ts";
import { isOfKind } from "../indicators/indicator.condition.ts";
import type { Operation } from "../operation/operation.ts";
import { distinctOrders } from "../paging/distinct-orders.ts";
import { numberKey, type OrderKey, textKey } from "../paging/keyset.ts";
import type { List } from "../paging/list.ts";
import { isFound } from "../search/found-words.ts";
import { isInSector } from "../sectors/sector.condition.ts";
import { actualRows, targetRows } from "./fact.rows.ts";

type Subject = TargetOrder extends `${infer S}_${"ASC" | "DESC"}` ? S : never;

type KeyOf = (descending: boolean) => OrderKey;
const text =
  (expression: Sql): KeyOf =>
  (descending) =>
    textKey(expression, { descending });
const number =
  (expression: Sql): KeyOf =>
  (descending) =>
    numberKey(expression, { descending });

const keys: Record<Subject, KeyOf[]> = {
  PROVINCE: [text(sql`p.sort_key`)],
  INDICATOR: [text(sql`i.sort_key`)],
  YEAR: [number(sql`f.year`)],
  VALUE: [number(sql`f.value`)],
  SOURCE: [text(sql`s.published_day`), text(sql`f.source_id`)],
  RECORDED: [text(sql`f.recorded_at`)],
};

function orderKeys(order: TargetOrder): OrderKey[] {
  const descending = order.endsWith("_DESC");
  const subject = order.replace(/_(ASC|DESC)$/, "") as Subject;
  return keys[subject].map((keyOf) => keyOf(descending));
}

const byId = textKey(sql`f.id`);

async function conditions(operation: Operation, filter: TargetFilter | null | undefined): Promise<Sql[]> {
  const names = { province: sql`f.province_id`, indicator: sql`f.indicator_id` };
  return [
    ...isAnyOf(sql`f.province_id`, filter?.province?.in),
    ...isAnyOf(sql`p.region_id`, filter?.region?.in),
    ...isInOrOut(sql`p.scheme`, filter?.scheme),
    ...(await isFound(operation, names, filter?.search)),
    ...isAnyOf(sql`f.indicator_id`, filter?.indicator?.in),
    ...isOfKind(sql`f.indicator_id`, filter?.kind),
    ...isAnyOf(sql`i.direction`, filter?.direction?.in),
    ...isInSector(sql`i.sector_id`, filter?.sector),
    ...isWithin(sql`f.year`, filter?.year),
    ...isAnyOf(sql`f.plan`, filter?.plan?.in),
    ...isAnyOf(sql`f.source_id`, filter?.source?.in),
    ...isAnyOf(sql`f.measure`, filter?.measure?.in),
  ];
}

const links = sql`JOIN province p ON p.id = f.province_id JOIN indicator i ON i.id = f.indicator_id
  JOIN source s ON s.id = f.source_id`;
/** The revisions that count today; superseded ones are reached through their source. */
const counting = sql`f.is_current`;
/** Withdrawn revisions are in no answer (M14). */
const valid = sql`f.withdrawn_at IS NULL`;

function inOrder(orderBy: readonly TargetOrder[]): Pick<List<never>, "keys" | "order"> {
  const orders = distinctOrders(orderBy);
  return { keys: [...orders.flatMap(orderKeys), byId], order: orders.join() };
}

const targetsFrom = {
  columns: targetRows.columns("f"),
  from: sql`target f ${links}`,
  fromRow: targetRows.fromRow,
};
const actualsFrom = {
  columns: actualRows.columns("f"),
  from: sql`actual f ${links}`,
  fromRow: actualRows.fromRow,
};

export async function currentTargets(
  operation: Operation,
  filter: TargetFilter | null | undefined,
  orderBy: readonly TargetOrder[],
): Promise<List<Target>> {
  return {
    ...targetsFrom,
    where: [counting, ...(await conditions(operation, filter))],
    ...inOrder(orderBy),
  };
}

export async function currentActuals(
  operation: Operation,
  filter: ActualFilter | null | undefined,
  orderBy: readonly ActualOrder[],
): Promise<List<Actual>> {
  return {
    ...actualsFrom,
    where: [
      counting,
      ...(await conditions(operation, filter)),
      ...isAnyOf(sql`f.status`, filter?.status?.in),
    ],
    ...inOrder(orderBy),
  };
}

/** What one source states, in the order of its paragraphs; revisions that a later source replaced included. */
function asStated<T>(list: Pick<List<T>, "columns" | "from" | "fromRow">): List<T> {
  const byParagraph = numberKey(sql`f.paragraph`, { nullable: true });
  return { ...list, where: [valid], keys: [byParagraph, byId], order: "PARAGRAPH" };
}

export const statedTargets = asStated(targetsFrom);
export const statedActuals = asStated(actualsFrom);
