import { fileURLToPath } from "node:url";

/** The door of write-excel-file zips in a worker made of a blob, which the page's policy forbids; this file of it does not. */
export const excelWriter = {
  "write-excel-file/sync": fileURLToPath(
    new URL("../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js", import.meta.url),
  ),
};
