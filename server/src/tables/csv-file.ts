import { BYTE_ORDER_MARK, csvLine } from "@doichieu/schema/tables";
import type { TableFile, TableHead } from "./table-file.ts";

/** A table as CSV in UTF-8. */
export function csvFile({ columns }: TableHead): TableFile {
  const pieces = [BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header))];
  return {
    add: (rows) => pieces.push(rows.map(csvLine).join("")),
    end: () => Promise.resolve(Buffer.from(pieces.join(""))),
  };
}
