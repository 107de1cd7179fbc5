import { Indicator, type IndicatorFilter } from "@doichieu/schema";
import sql from "sql-template-tag";
import { searchable, wordsOf } from "../catalogue/searchable.ts";
import { rowsOf } from "../database/entity-rows.ts";
import { heldForWrites } from "../database/held-master.ts";
import type { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { wholeTable } from "../operation/whole-table.ts";
import { sectorsHaving, withDescendants } from "../sectors/sector.service.ts";

const indicators = wholeTable(rowsOf(Indicator), sql`t.position, t.id`);

/** Every indicator by code, for a transaction that writes. */
export const readIndicators = heldForWrites(indicators.readFrom);

/** The place of each in the natural order. */
export const indicatorPlaces = indicators.places;

export function findIndicator(operation: Operation, code: string): PromiseOrValue<Indicator | null> {
  return indicators.find(operation, code);
}

/** Every indicator, held in memory for the catalogue version. */
export function indicatorsByCode(operation: Operation): PromiseOrValue<ReadonlyMap<string, Indicator>> {
  return indicators.of(operation);
}

const hasWords = searchable<Indicator>(({ code, nameVi, nameEn, shortVi, shortEn }) => [
  code,
  nameVi,
  nameEn,
  shortVi,
  shortEn,
]);

/** The indicators that have all of the words in their own names or code, or in those of their sector. */
export async function indicatorsHaving(operation: Operation, words: readonly string[]): Promise<Indicator[]> {
  let found = [...(await indicators.of(operation)).values()];
  for (const word of words) {
    const sectors = new Set((await sectorsHaving(operation, [word])).map((sector) => sector.code));
    found = found.filter((indicator) => hasWords(indicator, [word]) || sectors.has(indicator.sectorCode));
  }
  return found;
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
  const found = await indicatorsHaving(operation, wordsOf(filter?.search));
  return found.filter(
    (indicator) =>
      (filter?.in?.includes(indicator.code) ?? true) &&
      (sectors?.has(indicator.sectorCode) ?? true) &&
      (filter?.direction?.includes(indicator.direction) ?? true) &&
      (filter?.kind?.includes(indicator.kind) ?? true),
  );
}

/** The indicators of a sector itself, its subsectors apart. */
export function indicatorsOf(operation: Operation, sectorCode: string): Promise<Indicator[]> {
  return listIndicators(operation, { sector: { in: [sectorCode], includeChildren: false } });
}
