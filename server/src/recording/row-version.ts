import { createHash } from "node:crypto";
import { type MasterRow, type MasterTable, rowsOfTable } from "./master-data.ts";

/** Where a row stands in lists is no word of its own. */
const PLACES = new Set(["position", "sort_key"]);
const LENGTH = 16;

/** Names the words of a row: the same words have the same version, whenever and by whom they were written. */
export function versionOf(name: MasterTable, row: MasterRow): string {
  const { columnNames, toValues } = rowsOfTable(name);
  const words = toValues(row).filter((_, index) => !PLACES.has(columnNames[index] ?? ""));
  return createHash("sha256").update(JSON.stringify(words)).digest("base64url").slice(0, LENGTH);
}
