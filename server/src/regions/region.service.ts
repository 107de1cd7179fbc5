import { Region } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";
import { wholeTable } from "../operation/whole-table.ts";

/** Scheme by scheme (descending, so that VN63 precedes VN34), in Vietnamese order. */
const regions = wholeTable(rowsOf(Region), sql`t.scheme DESC, t.sort_key, t.id`);

export async function listRegions(operation: Operation): Promise<Region[]> {
  return [...(await regions(operation)).values()];
}

export async function findRegion(operation: Operation, id: string): Promise<Region | null> {
  return (await regions(operation)).get(id) ?? null;
}
