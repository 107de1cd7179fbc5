import { Year } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { wholeTable } from "../operation/whole-table.ts";

const years = wholeTable<Year, number>(rowsOf(Year), sql`t.value`);

export async function listYears(operation: Operation): Promise<Year[]> {
  return [...(await years.of(operation)).values()];
}

export function findYear(operation: Operation, value: number): PromiseOrValue<Year | null> {
  return years.find(operation, value);
}
