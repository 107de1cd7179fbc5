import type { Actual, ActualFilter, ActualOrder, Target, TargetFilter, TargetOrder } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { isAnyOf, isWithin } from "../database/conditions.ts";
import type { OrderKey } from "../paging/keyset.ts";
import type { List } from "../paging/list.ts";
import { isInSector } from "../sectors/sector.condition.ts";
import { actualRows, targetRows } from "./fact.rows.ts";

const orderKeys: Record<TargetOrder, OrderKey> = {
  PROVINCE_ASC: { expression: sql`p.sort_key`, descending: false, nullable: false },
  PROVINCE_DESC: { expression: sql`p.sort_key`, descending: true, nullable: false },
  INDICATOR_ASC: { expression: sql`i.sort_key`, descending: false, nullable: false },
  INDICATOR_DESC: { expression: sql`i.sort_key`, descending: true, nullable: false },
  YEAR_ASC: { expression: sql`f.year`, descending: false, nullable: false },
  YEAR_DESC: { expression: sql`f.year`, descending: true, nullable: false },
};

const byId: OrderKey = { expression: sql`f.id`, descending: false, nullable: false };

function conditions(filter: TargetFilter | null | undefined): Sql[] {
  return [
    ...isAnyOf(sql`f.province_id`, filter?.province?.in),
    ...isAnyOf(sql`f.indicator_id`, filter?.indicator?.in),
    ...isInSector(sql`i.sector_id`, filter?.sector),
    ...isWithin(sql`f.year`, filter?.year),
    ...isAnyOf(sql`f.plan`, filter?.plan?.in),
    ...isAnyOf(sql`f.source_id`, filter?.source?.in),
    ...isAnyOf(sql`f.measure`, filter?.measure?.in),
  ];
}

const links = sql`JOIN province p ON p.id = f.province_id JOIN indicator i ON i.id = f.indicator_id`;
/** The revisions that count today; superseded ones are reached through their source. */
const counting = sql`f.is_current`;
/** Withdrawn revisions are in no answer (M14). */
const valid = sql`f.withdrawn_at IS NULL`;

function inOrder(orderBy: readonly TargetOrder[]): Pick<List<never>, "keys" | "order"> {
  return { keys: [...orderBy.map((order) => orderKeys[order]), byId], order: orderBy.join() };
}

export function currentTargets(
  filter: TargetFilter | null | undefined,
  orderBy: readonly TargetOrder[],
): List<Target> {
  return {
    columns: targetRows.columns("f"),
    from: sql`target f ${links}`,
    where: [counting, ...conditions(filter)],
    ...inOrder(orderBy),
    fromRow: targetRows.fromRow,
  };
}

export function currentActuals(
  filter: ActualFilter | null | undefined,
  orderBy: readonly ActualOrder[],
): List<Actual> {
  return {
    columns: actualRows.columns("f"),
    from: sql`actual f ${links}`,
    where: [counting, ...conditions(filter), ...isAnyOf(sql`f.status`, filter?.status?.in)],
    ...inOrder(orderBy),
    fromRow: actualRows.fromRow,
  };
}

/** What one source states, in the order of its paragraphs; revisions that a later source replaced included. */
function asStated<T>(list: List<T>): List<T> {
  const byParagraph: OrderKey = { expression: sql`f.paragraph`, descending: false, nullable: true };
  return { ...list, where: [valid], keys: [byParagraph, byId], order: "PARAGRAPH" };
}

export const statedTargets = asStated(currentTargets(null, []));
export const statedActuals = asStated(currentActuals(null, []));
