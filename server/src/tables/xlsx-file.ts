import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import exceljs from "exceljs";
import type { TableFile, TableHead } from "./table-file.ts";

/** Excel takes no longer name for a sheet. */
const LONGEST_NAME = 31;
/** Excel keeps this one for itself, and calls a workbook that has it broken. */
const RESERVED = /^history$/i;

function sheetName(name: string): string {
  return RESERVED.test(name) ? `${name}_` : name.slice(0, LONGEST_NAME);
}

/** A table as a workbook of one sheet; each row is written as it comes, so that a large one needs little memory. */
export function xlsxFile({ name, columns }: TableHead): TableFile {
  const stream = new PassThrough();
  const content = buffer(stream);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  const head = sheet.addRow(columns.map(({ header }) => header));
  head.font = { bold: true };
  head.commit();
  return {
    add(rows) {
      for (const row of rows) sheet.addRow(row).commit();
    },
    async end() {
      await workbook.commit();
      return content;
    },
  };
}
