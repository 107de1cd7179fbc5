import { parse } from "csv-parse/sync";

export type Delimiter = "," | ";" | "\t";
const delimiters: readonly Delimiter[] = [",", ";", "\t"];

export interface CsvRecord {
  /** line it begins in, from 1 */
  line: number;
  cells: string[];
}

export interface CsvRecords {
  delimiter: Delimiter;
  records: CsvRecord[];
  /** records that quotes make unreadable */
  broken: { line: number; message: string }[];
}

interface Parsed {
  info: { lines: number };
  record: string[];
}

/** The sign that parts the first line into the most cells. */
function delimiterOf(text: string): Delimiter {
  const [first = ""] = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const counts = delimiters.map((delimiter) => ({ delimiter, cells: first.split(delimiter).length }));
  return counts.sort((a, b) => b.cells - a.cells)[0]?.delimiter ?? ",";
}

const linesWithin = (cells: readonly string[]) =>
  cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** The records of a CSV text; empty lines and lines of empty cells are left out. */
export function csvRecords(text: string): CsvRecords {
  const delimiter = delimiterOf(text);
  const broken: CsvRecords["broken"] = [];
  const parsed = parse(text, {
    bom: true,
    delimiter,
    info: true,
    // files put together from several have more than one kind
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push({ line: Number(error?.lines ?? 0), message: error?.code ?? "" });
      return undefined;
    },
  }) as unknown as Parsed[];
  const records = parsed.map(({ info, record }) => ({
    line: info.lines - linesWithin(record),
    cells: record,
  }));
  return { delimiter, records, broken };
}
