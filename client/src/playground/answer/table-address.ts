import { stripIgnoredCharacters } from "graphql";
import type { Asked } from "./answered.ts";

/** Characters of an address that every server and spreadsheet lets pass. */
const LONGEST = 8000;

export type TableFormat = "csv" | "xlsx";

/** The address of an operation's table, whole and always fresh; null where it would be too long for one. */
export function tableAddress(format: TableFormat, asked: Asked): string | null {
  const parameters = new URLSearchParams({ query: stripIgnoredCharacters(asked.query) });
  if (Object.keys(asked.variables).length > 0) parameters.set("variables", JSON.stringify(asked.variables));
  if (asked.operationName) parameters.set("operationName", asked.operationName);
  const address = `/graphql.${format}?${parameters}`;
  return address.length <= LONGEST ? address : null;
}
