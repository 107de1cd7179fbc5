import type { PageArgs, Source, SourceListArgs } from "@doichieu/schema";
import sql from "sql-template-tag";
import { searchable, wordsOf } from "../catalogue/searchable.ts";
import { isOneOf } from "../database/conditions.ts";
import type { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import type { Selecting } from "../operation/selection.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { provincesHaving } from "../provinces/province.service.ts";
import { sourceList, sources } from "./source.repository.ts";

export function findSource(operation: Operation, id: string): PromiseOrValue<Source | null> {
  return sources.find(operation, id);
}

const hasWords = searchable<Source>(({ id, publisher, title, url }) => [id, publisher, title, url]);

/** The sources that have all of the words in their own texts or in those of their province. */
async function sourcesHaving(operation: Operation, words: readonly string[]): Promise<Source[]> {
  let found = [...(await sources.of(operation)).values()];
  for (const word of words) {
    const provinces = new Set((await provincesHaving(operation, [word])).map((province) => province.id));
    found = found.filter((source) => hasWords(source, [word]) || provinces.has(source.provinceId));
  }
  return found;
}

/** Sources are held in memory like all master data, so they are searched there: the same on every database. */
export async function pageOfSources(
  operation: Operation,
  { search, ...page }: SourceListArgs,
  info: Selecting,
): Promise<ConnectionPage<Source>> {
  const words = wordsOf(search);
  if (words.length === 0) return pageOf(operation, sourceList, page, info);
  const ids = (await sourcesHaving(operation, words)).map((source) => source.id);
  const isFound = isOneOf(sql`s.id`, ids);
  return pageOf(operation, { ...sourceList, where: [isFound] }, page, info);
}

export const loadSourcesOfProvince = nestedPages<PageArgs, Source>(sql`s.province_id`, () => sourceList);
