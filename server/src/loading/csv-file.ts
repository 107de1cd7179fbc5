import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";

/** One row of a CSV file; its cells are read by name, and every complaint says where it stands. */
export class CsvRow {
  constructor(
    /** "targets.csv line 12" */
    readonly at: string,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  private fault(column: string, problem: string): Error {
    return new Error(`${this.at}: ${column} "${this.cells[column] ?? ""}" ${problem}`);
  }

  /** Empty cells and missing columns are null. */
  optional(column: string): string | null {
    return this.cells[column]?.trim() || null;
  }

  text(column: string): string {
    const text = this.optional(column);
    if (text === null) throw this.fault(column, "is empty");
    return text;
  }

  optionalNumber(column: string): number | null {
    const text = this.optional(column);
    if (text === null) return null;
    const number = Number(text);
    if (!Number.isFinite(number)) throw this.fault(column, "is no number");
    return number;
  }

  number(column: string): number {
    const number = this.optionalNumber(column);
    if (number === null) throw this.fault(column, "is empty");
    return number;
  }

  optionalWord<T extends string>(column: string, words: Readonly<Record<string, T>>): T | null {
    const text = this.optional(column);
    if (text === null) return null;
    const word = words[text];
    if (!word) throw this.fault(column, `is none of ${Object.keys(words).join(", ")}`);
    return word;
  }

  word<T extends string>(column: string, words: Readonly<Record<string, T>>): T {
    const word = this.optionalWord(column, words);
    if (!word) throw this.fault(column, "is empty");
    return word;
  }
}

export async function readCsv(path: string): Promise<CsvRow[]> {
  const records: { info: { lines: number }; record: Record<string, string> }[] = parse(await readFile(path), {
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
  });
  return records.map(({ info, record }) => new CsvRow(`${basename(path)} line ${info.lines}`, record));
}
