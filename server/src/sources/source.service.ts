import type { PageArgs, Source } from "@doichieu/schema";
import sql from "sql-template-tag";
import type { Operation } from "../operation/operation.ts";
import type { ConnectionPage } from "../paging/connection-page.ts";
import { pageOf } from "../paging/list.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { sourceList, sources } from "./source.repository.ts";

/** Every source by id, for a transaction that writes. */
export const readSources = sources.readFrom;

export async function findSource(operation: Operation, id: string): Promise<Source | null> {
  return (await sources.of(operation)).get(id) ?? null;
}

export function pageOfSources(operation: Operation, page: PageArgs): Promise<ConnectionPage<Source>> {
  return pageOf(operation, sourceList, page);
}

export const loadSourcesOfProvince = nestedPages<PageArgs, Source>(sql`s.province_id`, () => sourceList);
