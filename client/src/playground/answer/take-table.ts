import { saveFile } from "../../exports/files/save-file.ts";
import { operationNames } from "../link/operations-of.ts";
import type { Asked } from "./answered.ts";
import { type TableFormat, tableAddress } from "./table-address.ts";

const MEDIA_TYPES: Record<TableFormat, string> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What an operation too long for an address is asked by. */
const posted = (format: TableFormat, asked: Asked) =>
  fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: MEDIA_TYPES[format] },
    body: JSON.stringify(asked),
  });

/** Of a refusal, what the server says; it answers those in JSON whatever was asked for. */
async function reasonOf(response: Response): Promise<string> {
  const said = await response.json().catch(() => null);
  return said?.errors?.[0]?.message ?? `HTTP ${response.status}`;
}

/** Fetches the whole table, the pages that the answer left out with it, and saves it as a file. */
export async function takeTable(format: TableFormat, asked: Asked): Promise<void> {
  const address = tableAddress(format, asked);
  const response = await (address ? fetch(address) : posted(format, asked));
  if (!response.ok) throw new Error(await reasonOf(response));
  const name = `${asked.operationName ?? operationNames(asked.query)[0] ?? "doi-chieu"}.${format}`;
  saveFile(new File([await response.blob()], name, { type: MEDIA_TYPES[format] }));
}
