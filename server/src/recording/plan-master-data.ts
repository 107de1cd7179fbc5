import { todayInVietNam } from "../clock.ts";
import type { Problem } from "./fact-input.ts";
import {
  idOf,
  type Master,
  type MasterData,
  type MasterRow,
  type MasterTable,
  masterTables,
  type Placed,
  rowsOfTable,
} from "./master-data.ts";
import { validateMasterData } from "./validate-master-data.ts";

/** A row that is there with other words. */
export interface ChangedRow {
  table: MasterTable;
  id: string;
  columns: { column: string; before: unknown; after: unknown }[];
}

export interface TablePlan {
  /** values of the rows to be written, in the order of the table's columns */
  values: unknown[][];
  added: number;
  /** ids of the added rows; none of a table's first */
  addedLater: string[];
  unchanged: number;
  changed: ChangedRow[];
}

export interface MasterPlan {
  tables: Record<MasterTable, TablePlan>;
  /** what would be there */
  master: Master;
  problems: Problem[];
}

/**
 * Where rows stand in lists: as in the file, or, for what is there already, where it stood, with new rows after it.
 */
export type Positions = "AS_READ" | "KEPT";

function keepPositions(data: MasterData, known: Master): void {
  for (const name of ["sectors", "indicators"] as const) {
    const positions = new Map([...known[name]].map(([id, { position }]) => [id, position]));
    let next = Math.max(-1, ...positions.values()) + 1;
    for (const { row } of data[name]) {
      const position = positions.get(row.code) ?? next++;
      positions.set(row.code, position);
      row.position = position;
    }
  }
}

function merged(data: MasterData, known: Master): Master {
  const both = (name: MasterTable) => {
    const rows: readonly Placed<MasterRow>[] = data[name];
    return new Map<string, MasterRow>([
      ...known[name],
      ...rows.map(({ row }) => [idOf(name, row), row] as const),
    ]);
  };
  return Object.fromEntries(masterTables.map((name) => [name, both(name)])) as unknown as Master;
}

function changedColumns(name: MasterTable, before: MasterRow, after: readonly unknown[]) {
  const { columnNames, toValues } = rowsOfTable(name);
  const values = toValues(before);
  return columnNames
    .map((column, index) => ({ column, before: values[index], after: after[index] }))
    .filter((cell) => cell.before !== cell.after);
}

function planTable(
  name: MasterTable,
  rows: readonly Placed<MasterRow>[],
  known: ReadonlyMap<string, MasterRow>,
  problems: Problem[],
): TablePlan {
  const plan: TablePlan = { values: [], added: 0, addedLater: [], unchanged: 0, changed: [] };
  const seen = new Map<string, { text: string; at: string }>();
  for (const { row, at } of rows) {
    const values = rowsOfTable(name).toValues(row);
    const id = values[0] as string;
    const text = JSON.stringify(values);
    const twin = seen.get(id);
    if (twin) {
      const problem = `${twin.at} says otherwise of it`;
      if (twin.text === text) plan.unchanged += 1;
      else problems.push({ at, field: "id", value: id, problem, remedy: "keep one of the two rows" });
      continue;
    }
    seen.set(id, { text, at });
    const before = known.get(id);
    const columns = before ? changedColumns(name, before, values) : [];
    if (before && columns.length === 0) {
      plan.unchanged += 1;
      continue;
    }
    plan.values.push(values);
    if (before) plan.changed.push({ table: name, id, columns });
    else plan.added += 1;
    if (!before && known.size > 0) plan.addedLater.push(id);
  }
  return plan;
}

/** What is wrong with the rows, or what saving them at `now` (ISO instant) would do; nothing is written. */
export function planMasterData(
  data: MasterData,
  known: Master,
  positions: Positions,
  now: string,
): MasterPlan {
  if (positions === "KEPT") keepPositions(data, known);
  const master = merged(data, known);
  const problems: Problem[] = [];
  const tables = Object.fromEntries(
    masterTables.map((name) => [name, planTable(name, data[name], known[name], problems)]),
  ) as Record<MasterTable, TablePlan>;
  const today = todayInVietNam(() => new Date(now));
  return { tables, master, problems: [...problems, ...validateMasterData(data, master, today)] };
}
