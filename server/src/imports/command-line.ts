import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { StartFailure } from "../errors.ts";
import { type CsvFile, readCsvFile } from "../loading/csv-file.ts";
import type { DecimalMark } from "../loading/decimal-mark.ts";

export interface ImportCommand {
  files: string[];
  write: boolean;
  json: boolean;
  correct: boolean;
  mark: DecimalMark | null;
}

const USAGE = "npm run import -- FILE… [--write] [--revise] [--decimal point|comma] [--json]";
const marks: Readonly<Record<string, DecimalMark>> = { point: "POINT", comma: "COMMA" };

/** What was asked for; anything else is refused with one line. */
export function importCommand(args: readonly string[]): ImportCommand {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        revise: { type: "boolean", default: false },
        decimal: { type: "string" },
      },
    });
    const mark = values.decimal === undefined ? null : marks[values.decimal];
    if (positionals.length === 0 || mark === undefined)
      throw new TypeError("no file, or no such decimal mark");
    const { write, json, revise } = values;
    return { files: [...new Set(positionals)], write, json, correct: revise, mark };
  } catch {
    throw new StartFailure(`usage: ${USAGE}`);
  }
}

/** Reads the files named, from where the command was given. */
export function readFiles({ files, mark }: ImportCommand, from: string): Promise<CsvFile[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return readCsvFile(file, await readFile(resolve(from, file)), mark);
      } catch (error) {
        const code = (error as { code?: string }).code;
        if (code === undefined || code.startsWith("ERR")) throw error;
        const reason = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
        throw new StartFailure(`${file}: ${reason}; name CSV files.`);
      }
    }),
  );
}
