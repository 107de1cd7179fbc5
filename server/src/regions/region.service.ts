import { Region } from "@doichieu/schema";
import sql from "sql-template-tag";
import { searchable, wordsOf } from "../catalogue/searchable.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { wholeTable } from "../operation/whole-table.ts";

/** Scheme by scheme (descending, so that VN63 precedes VN34), in Vietnamese order. */
const regions = wholeTable(rowsOf(Region), sql`t.scheme DESC, t.sort_key, t.id`);

const hasWords = searchable<Region>(({ id, nameVi, nameEn }) => [id, nameVi, nameEn]);

export async function listRegions(operation: Operation, search?: string | null): Promise<Region[]> {
  const words = wordsOf(search);
  return [...(await regions.of(operation)).values()].filter((region) => hasWords(region, words));
}

/** The place of each in the natural order. */
export const regionPlaces = regions.places;

export function findRegion(operation: Operation, id: string): PromiseOrValue<Region | null> {
  return regions.find(operation, id);
}
