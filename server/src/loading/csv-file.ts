import type { Problem } from "../recording/fact-input.ts";
import { checkSigns, settledText } from "../recording/plain-text.ts";
import { decimalColumns, type TableName } from "./columns.ts";
import { type CsvRecord, csvRecords, type Delimiter } from "./csv-records.ts";
import { CsvRow, type Notation } from "./csv-row.ts";
import type { DecimalMark } from "./decimal-mark.ts";
import { decodeText, type Encoding } from "./decode-text.ts";
import { type Header, readHeader } from "./header.ts";
import { notationOf } from "./notation.ts";

/** How a file is written, told by itself. */
export interface Writing {
  encoding: Encoding;
  delimiter: Delimiter;
  /** null where no number shows it */
  decimalMark: DecimalMark | null;
}

/** A CSV file of one of the tables, as read. */
export interface CsvFile {
  name: string;
  /** null where its header is none's */
  table: TableName | null;
  writing: Writing | null;
  rows: CsvRow[];
  /** what is wrong with the file as a whole, its header or its quotes; not what is wrong with cells */
  problems: Problem[];
}

const lineOf = (name: string, line: number) => `${name} line ${line}`;

function unreadable(name: string, problem: string, remedy: string): CsvFile {
  const problems = [{ at: lineOf(name, 1), field: "file", value: name, problem, remedy }];
  return { name, table: null, writing: null, rows: [], problems };
}

function notationIn(records: readonly CsvRecord[], { columns }: Header): Notation {
  const places = columns.flatMap((column, index) =>
    column && decimalColumns.includes(column) ? [index] : [],
  );
  return notationOf(
    records.flatMap(({ line, cells }) => places.map((place) => ({ text: cells[place] ?? "", line }))),
  );
}

function rowOf(name: string, { line, cells }: CsvRecord, header: Header, notation: Notation): CsvRow {
  const named = new Map<string, string>();
  for (const [index, column] of header.columns.entries())
    if (column) named.set(column, settledText(cells[index] ?? ""));
  const row = new CsvRow(lineOf(name, line), named, notation, header.missing);
  // the remark of a fact is the only text of several lines, and is held against the same rule when it is recorded
  for (const [column, text] of named) if (column !== "note") checkSigns(column, text, "ONE", row.list);
  const surplus = cells.slice(header.columns.length).filter((cell) => cell.trim() !== "");
  if (surplus.length > 0) {
    row.list.add(
      "row",
      surplus.join(" "),
      `the row has ${cells.length} cells, the header ${header.columns.length}`,
      "put cells that hold the delimiter into double quotes",
    );
  }
  return row;
}

/** Reads a file in whatever encoding, with whatever delimiter and decimal mark; `mark` is for one that does not tell. */
export function readCsvFile(name: string, bytes: Uint8Array, mark: DecimalMark | null = null): CsvFile {
  const decoded = decodeText(bytes);
  if (!decoded) {
    return unreadable(
      name,
      "this is no text in UTF-8, UTF-16 or Windows-1258",
      "save it as CSV in UTF-8; a spreadsheet file is no CSV",
    );
  }
  const { delimiter, records, broken } = csvRecords(decoded.text);
  const [first, ...others] = records;
  if (!first) return unreadable(name, "the file is empty", "begin with a line of column names");
  const names = first.cells.map((cell) => cell.trim());
  while (names.at(-1) === "") names.pop();
  const problems: Problem[] = broken.map(({ line, message }) => ({
    at: lineOf(name, line),
    field: "row",
    value: "",
    problem: `its double quotes do not come in pairs (${message})`,
    remedy: "write a quote within quotes twice",
  }));
  const header = readHeader(names, lineOf(name, first.line));
  const encoding = decoded.encoding;
  if (!("table" in header)) {
    const writing = { encoding, delimiter, decimalMark: mark };
    return { name, table: null, writing, rows: [], problems: [...problems, header] };
  }
  const notation = mark
    ? { mark, told: `it was read with a decimal ${mark.toLowerCase()}`, isMixed: false }
    : notationIn(others, header);
  return {
    name,
    table: header.table,
    writing: { encoding, delimiter, decimalMark: notation.mark },
    rows: others.map((record) => rowOf(name, record, header, notation)),
    problems: [...problems, ...header.problems],
  };
}
