import sql, { type Sql } from "sql-template-tag";
import { wordsOf } from "../catalogue/searchable.ts";
import { isOneOf } from "../database/conditions.ts";
import { indicatorsHaving } from "../indicators/indicator.service.ts";
import type { Operation } from "../operation/operation.ts";
import { provincesHaving } from "../provinces/province.service.ts";

/** Keeps rows of which the province or the indicator has one word in its texts. */
async function hasWord(
  operation: Operation,
  columns: { province: Sql; indicator: Sql },
  word: string,
): Promise<Sql> {
  const [provinces, indicators] = await Promise.all([
    provincesHaving(operation, [word]),
    indicatorsHaving(operation, [word]),
  ]);
  const isInProvince = isOneOf(
    columns.province,
    provinces.map((province) => province.id),
  );
  const isOfIndicator = isOneOf(
    columns.indicator,
    indicators.map((indicator) => indicator.code),
  );
  return sql`(${isInProvince} OR ${isOfIndicator})`;
}

/**
 * Keeps rows of which the province or the indicator has each word of the search. Names are looked up where they are
 * held in memory, so that every database finds the same and no row stores a text to be searched.
 */
export function isFound(
  operation: Operation,
  columns: { province: Sql; indicator: Sql },
  search: string | null | undefined,
): Promise<Sql[]> {
  return Promise.all(wordsOf(search).map((word) => hasWord(operation, columns, word)));
}
