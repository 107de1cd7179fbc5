import type { Fact } from "@doichieu/schema";
import type { VerdictChange } from "../attainments/verdict-changes.service.ts";
import { type TableName, tableNames } from "../loading/columns.ts";
import type { CsvFile } from "../loading/csv-file.ts";
import type { LoadPlan } from "../loading/load-tables.service.ts";
import type { Problem } from "../recording/fact-input.ts";
import { masterTables } from "../recording/master-data.ts";
import type { Revised } from "../recording/plan-facts.ts";
import type { ImportReport, RefusedCell, RevisionReport, TableReport } from "./import-report.ts";

/** "plans/targets.csv line 12", as the reader of a file names its rows */
const PLACE = /^(?<file>.*) line (?<line>\d+)$/s;

/** throughMonth is the column through_month. */
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function refusedCell({ at, field, value, problem, remedy }: Problem): RefusedCell {
  const { file = "", line = "0" } = PLACE.exec(at ?? "")?.groups ?? {};
  return { file, line: Number(line), column: columnOf(field), value, reason: problem, remedy };
}

function figureText(fact: Fact): string {
  const bound = fact.bound === "EXACT" || fact.bound === "RANGE" ? "" : `${fact.bound} `;
  const high = fact.valueHigh === null ? "" : ` to ${fact.valueHigh}`;
  return `${bound}${fact.value}${high} (${fact.sourceId})`;
}

function revisionReport({ before, after }: Revised): RevisionReport {
  return {
    key: after.factKey,
    before: figureText(before),
    after: figureText(after),
    counts: after.isCurrent,
  };
}

interface Counts {
  added: number;
  revised: number;
  unchanged: number;
}

function countsOf(table: TableName, { master, facts }: LoadPlan): Counts {
  if (table !== "targets" && table !== "actuals") {
    const { added, changed, unchanged } = master.tables[table];
    return { added, revised: changed.length, unchanged };
  }
  const { added, revised, repeated } = facts[table];
  return {
    added: added.length - revised.length,
    revised: revised.length,
    unchanged: repeated.length,
  };
}

function tableReports(files: readonly CsvFile[], plan: LoadPlan, refused: readonly Problem[]): TableReport[] {
  const bad = new Set(refused.map(({ at }) => at));
  return tableNames.flatMap((table) => {
    const rows = files.filter((file) => file.table === table).flatMap((file) => file.rows);
    if (rows.length === 0) return [];
    const counts = countsOf(table, plan);
    return [{ table, rows: rows.length, ...counts, refused: rows.filter(({ at }) => bad.has(at)).length }];
  });
}

/** What a plan and the verdicts it turned come to; the caller knows whether it was kept. */
export function buildReport(
  files: readonly CsvFile[],
  plan: LoadPlan,
  verdicts: readonly VerdictChange[],
): Omit<ImportReport, "outcome"> {
  const refused = plan.problems.map(refusedCell);
  const order = new Map(files.map((file, index) => [file.name, index]));
  const place = ({ file }: RefusedCell) => order.get(file) ?? -1;
  const { targets, actuals } = plan.facts;
  return {
    files: files.map(({ name, table, rows, writing }) => ({ file: name, table, rows: rows.length, writing })),
    tables: tableReports(files, plan, plan.problems),
    changedRows: masterTables.flatMap((name) => plan.master.tables[name].changed),
    revisions: [...targets.revised, ...actuals.revised].map(revisionReport),
    verdicts: [...verdicts],
    refused: refused.sort((a, b) => place(a) - place(b) || a.line - b.line),
  };
}
