import type { VerdictChange } from "../attainments/verdict-changes.service.ts";
import type { TableName } from "../loading/columns.ts";
import type { Writing } from "../loading/csv-file.ts";
import type { ChangedRow } from "../recording/plan-master-data.ts";

/** REHEARSED: a dry run that would have succeeded. NOTHING_NEW: everything is there already. */
export type ImportOutcome = "WRITTEN" | "REHEARSED" | "NOTHING_NEW" | "REFUSED";

export interface FileReport {
  file: string;
  /** null where its header is none's */
  table: TableName | null;
  rows: number;
  writing: Writing | null;
}

export interface TableReport {
  table: TableName;
  rows: number;
  added: number;
  /** facts: new revisions of figures that are there; master data: other words for rows that are there */
  revised: number;
  unchanged: number;
  refused: number;
}

/** A figure under a key that had one (M14). */
export interface RevisionReport {
  key: string;
  before: string;
  after: string;
  /** does the new one count from now on, or does it only join the history? */
  counts: boolean;
}

export interface RefusedCell {
  file: string;
  line: number;
  column: string;
  value: string;
  reason: string;
  remedy: string;
}

/** What an import did, would do, or why it is refused; for people and programs alike. */
export interface ImportReport {
  outcome: ImportOutcome;
  files: FileReport[];
  tables: TableReport[];
  changedRows: ChangedRow[];
  revisions: RevisionReport[];
  verdicts: VerdictChange[];
  refused: RefusedCell[];
}
