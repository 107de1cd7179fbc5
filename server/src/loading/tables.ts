import type { ActualInput, Problem, TargetInput } from "../recording/fact-input.ts";
import type { MasterRow, MasterTable, Placed } from "../recording/master-data.ts";
import { type MasterData, masterTables } from "../recording/master-data.ts";
import type { CsvFile } from "./csv-file.ts";
import type { CsvRow } from "./csv-row.ts";
import { actualFrom, targetFrom } from "./fact.rows.ts";
import {
  indicatorFrom,
  noteTileFrom,
  provinceFrom,
  regionFrom,
  sectorFrom,
  sourceFrom,
  successionFrom,
} from "./master-data.rows.ts";

/** What a set of files holds. */
export interface Tables {
  master: MasterData;
  targets: TargetInput[];
  actuals: ActualInput[];
  problems: Problem[];
}

const masterFrom: Record<MasterTable, (row: CsvRow, position: number) => MasterRow> = {
  regions: regionFrom,
  provinces: provinceFrom,
  noteTiles: noteTileFrom,
  successions: successionFrom,
  sectors: sectorFrom,
  indicators: indicatorFrom,
  sources: sourceFrom,
};

/**
 * The rows of the files by table, and everything wrong with their cells. Rows of master data with problems are among
 * them, so that rows that point to them are not called wrong too; facts with problems are not.
 */
export function tablesOf(files: readonly CsvFile[]): Tables {
  const problems = files.flatMap((file) => file.problems);
  const rowsOf = (table: CsvFile["table"]) =>
    files.filter((file) => file.table === table).flatMap((file) => file.rows);
  const read = <T>(rows: readonly CsvRow[], from: (row: CsvRow, position: number) => T) =>
    rows.map((row, index) => {
      const made = from(row, index);
      problems.push(...row.list.problems);
      return { row: made, at: row.at, isSound: row.isSound };
    });
  const sound = <T>(table: "targets" | "actuals", from: (row: CsvRow) => T) =>
    read(rowsOf(table), from).flatMap(({ row, isSound }) => (isSound ? [row] : []));
  const master = Object.fromEntries(
    masterTables.map((name): [MasterTable, Placed<MasterRow>[]] => [
      name,
      read(rowsOf(name), masterFrom[name]),
    ]),
  ) as unknown as MasterData;
  return { master, targets: sound("targets", targetFrom), actuals: sound("actuals", actualFrom), problems };
}
