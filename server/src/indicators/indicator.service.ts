import { Indicator, type IndicatorFilter } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";
import { wholeTable } from "../operation/whole-table.ts";
import { withDescendants } from "../sectors/sector.service.ts";

const indicators = wholeTable(rowsOf(Indicator), sql`t.position`);

/** Every indicator by code, for a transaction that writes. */
export const readIndicators = indicators.readFrom;

export async function findIndicator(operation: Operation, code: string): Promise<Indicator | null> {
  return (await indicators.of(operation)).get(code) ?? null;
}

/** Every indicator, held in memory for the catalogue version. */
export function indicatorsByCode(operation: Operation): Promise<ReadonlyMap<string, Indicator>> {
  return indicators.of(operation);
}

export async function listIndicators(
  operation: Operation,
  filter: IndicatorFilter | null | undefined,
): Promise<Indicator[]> {
  const named = filter?.sector?.in;
  const sectors =
    named && filter?.sector?.includeChildren
      ? await withDescendants(operation, named)
      : named && new Set(named);
  return [...(await indicators.of(operation)).values()].filter(
    (indicator) =>
      (filter?.in?.includes(indicator.code) ?? true) &&
      (sectors?.has(indicator.sectorCode) ?? true) &&
      (filter?.direction?.includes(indicator.direction) ?? true),
  );
}

/** The indicators of a sector itself, its subsectors apart. */
export function indicatorsOf(operation: Operation, sectorCode: string): Promise<Indicator[]> {
  return listIndicators(operation, { sector: { in: [sectorCode], includeChildren: false } });
}
