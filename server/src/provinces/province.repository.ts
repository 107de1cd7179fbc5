import { Province, ProvinceSuccession } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import { wholeTable } from "../operation/whole-table.ts";

/** Countries first, then scheme by scheme (descending, so that VN63 precedes VN34), each in Vietnamese order. */
export const provinces = wholeTable(
  rowsOf(Province),
  sql`CASE t.scheme WHEN 'NATIONAL' THEN 0 ELSE 1 END, t.scheme DESC, t.sort_key, t.id`,
);

/** Which unit became which, by the old unit. */
export const successions = wholeTable(rowsOf(ProvinceSuccession), sql`t.predecessor_id`);
