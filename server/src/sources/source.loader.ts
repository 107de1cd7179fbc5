import type { PageArgs, Source } from "@doichieu/schema";
import sql from "sql-template-tag";
import { entityLoader } from "../operation/loader.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { sourceList, sourceRows } from "./source.repository.ts";

export const loadSource = entityLoader(sourceRows);

export const loadSourcesOfProvince = nestedPages<PageArgs, Source>(sql`s.province_id`, () => sourceList);
