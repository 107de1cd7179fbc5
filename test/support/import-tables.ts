import type { Database } from "../../server/src/database/database.ts";
import { importFiles } from "../../server/src/imports/import.service.ts";
import type { ImportReport } from "../../server/src/imports/import-report.ts";
import { readCsvFile } from "../../server/src/loading/csv-file.ts";

/** Text or bytes of CSV files by name. */
export type CsvTexts = Readonly<Record<string, string | Buffer>>;

/** Imports files given as text, and keeps them unless told otherwise. */
export function importTexts(
  database: Pick<Database, "writes">,
  texts: CsvTexts,
  options: { write?: boolean; correct?: boolean } = {},
): Promise<ImportReport> {
  const files = Object.entries(texts).map(([name, text]) => readCsvFile(name, Buffer.from(text)));
  return importFiles(database.writes, files, {
    write: true,
    correct: false,
    today: "2025-11-15",
    ...options,
  });
}
