import { Province, ProvinceSuccession } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import { wholeTable } from "../operation/whole-table.ts";

/** The country first, then the 63, then the 34, each in Vietnamese order. */
export const provinces = wholeTable(
  rowsOf(Province),
  sql`CASE t.scheme WHEN 'NATIONAL' THEN 0 WHEN 'VN63' THEN 1 ELSE 2 END, t.sort_key, t.id`,
);

/** Which unit became which, by the old unit. */
export const successions = wholeTable(rowsOf(ProvinceSuccession), sql`t.predecessor_id`);
