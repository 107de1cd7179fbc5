import sql, { type Sql } from "sql-template-tag";
import { wordsOf } from "../catalogue/searchable.ts";
import { isOneOf } from "../database/conditions.ts";
import { indicatorsHaving } from "../indicators/indicator.service.ts";
import type { Operation } from "../operation/operation.ts";
import { provincesHaving } from "../provinces/province.service.ts";

/** What has one word of a search in its texts. */
export interface FoundWord {
  provinces: readonly string[];
  indicators: readonly string[];
}

/** A filter whose search has been looked up in the master data. */
export type Searched<F> = Omit<F, "search"> & { found: readonly FoundWord[] };

async function find(operation: Operation, word: string): Promise<FoundWord> {
  const [provinces, indicators] = await Promise.all([
    provincesHaving(operation, [word]),
    indicatorsHaving(operation, [word]),
  ]);
  return {
    provinces: provinces.map((province) => province.id),
    indicators: indicators.map((indicator) => indicator.code),
  };
}

/**
 * Names are looked up where they are held in memory, so that every database finds the same and no row stores a text
 * to be searched.
 */
export async function searched<F extends { search?: string | null }>(
  operation: Operation,
  filter: F | null | undefined,
): Promise<Searched<F> | null> {
  if (!filter) return null;
  const { search, ...others } = filter;
  const found = await Promise.all(wordsOf(search).map((word) => find(operation, word)));
  return { ...others, found };
}

/** Keeps rows of which the province or the indicator has each word. */
export function hasFoundWords(
  columns: { province: Sql; indicator: Sql },
  filter: { found: readonly FoundWord[] } | null | undefined,
): Sql[] {
  return (filter?.found ?? []).map(
    ({ provinces, indicators }) =>
      sql`(${isOneOf(columns.province, provinces)} OR ${isOneOf(columns.indicator, indicators)})`,
  );
}
