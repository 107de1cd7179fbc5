import { Source } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import { wholeTable } from "../operation/whole-table.ts";
import { textKey } from "../paging/keyset.ts";
import type { List } from "../paging/list.ts";

const sourceRows = rowsOf(Source);

export const sources = wholeTable(sourceRows, sql`t.id`);

/** The latest published first. */
export const sourceList: List<Source> = {
  columns: sourceRows.columns("s"),
  from: sql`source s`,
  where: [],
  keys: [textKey(sql`s.published_day`, { descending: true }), textKey(sql`s.id`)],
  order: "PUBLISHED_DESC",
  fromRow: sourceRows.fromRow,
};
