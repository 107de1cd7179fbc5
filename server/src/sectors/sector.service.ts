import { Sector } from "@doichieu/schema";
import sql from "sql-template-tag";
import { searchable, wordsOf } from "../catalogue/searchable.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { wholeTable } from "../operation/whole-table.ts";

const sectors = wholeTable(rowsOf(Sector), sql`t.position, t.id`);

/** The place of each in the natural order. */
export const sectorPlaces = sectors.places;

export function findSector(operation: Operation, code: string): PromiseOrValue<Sector | null> {
  return sectors.find(operation, code);
}

const hasWords = searchable<Sector>(({ code, nameVi, nameEn, shortVi, shortEn }) => [
  code,
  nameVi,
  nameEn,
  shortVi,
  shortEn,
]);

/** The sectors that have all of the words in their names or code. */
export async function sectorsHaving(operation: Operation, words: readonly string[]): Promise<Sector[]> {
  return [...(await sectors.of(operation)).values()].filter((sector) => hasWords(sector, words));
}

export function listSectors(operation: Operation, search?: string | null): Promise<Sector[]> {
  return sectorsHaving(operation, wordsOf(search));
}

export async function childrenOf(operation: Operation, code: string): Promise<Sector[]> {
  return (await listSectors(operation)).filter((sector) => sector.parentCode === code);
}

/** A sector and every sector below it. */
export async function withDescendants(operation: Operation, codes: readonly string[]): Promise<Set<string>> {
  const found = new Set(codes);
  // parents come before children in the list
  for (const sector of await listSectors(operation)) {
    if (sector.parentCode !== null && found.has(sector.parentCode)) found.add(sector.code);
  }
  return found;
}
