import { readVerdicts, verdictChanges } from "../attainments/verdict-changes.service.ts";
import type { WriteGate, WriteTransaction } from "../database/write-gate.ts";
import { pairsOf } from "../facts/pair-facts.service.ts";
import type { CsvFile } from "../loading/csv-file.ts";
import { type LoadPlan, loadPlanned, planTables } from "../loading/load-tables.service.ts";
import { tablesOf } from "../loading/tables.ts";
import { touchesAttainments } from "../recording/save-master-data.service.ts";
import { refuseGenerated } from "../versions/generated.service.ts";
import { buildReport } from "./build-report.ts";
import type { ImportOutcome, ImportReport } from "./import-report.ts";

export interface ImportOptions {
  /** false: everything is done and nothing kept */
  write: boolean;
  /** other values from sources that have spoken already are corrections, not mistakes */
  correct: boolean;
  /** ISO date, by which open targets are due or not */
  today: string;
}

/** Ends a transaction whose result is wanted and whose changes are not. */
class NotKept extends Error {
  constructor(readonly report: ImportReport) {
    super("an import was not kept");
  }
}

function isNothingNew({ master, facts }: LoadPlan): boolean {
  const added = facts.targets.added.length + facts.actuals.added.length;
  return added === 0 && Object.values(master.tables).every(({ values }) => values.length === 0);
}

async function importInto(
  transaction: WriteTransaction,
  files: readonly CsvFile[],
  { write, correct, today }: ImportOptions,
): Promise<ImportReport> {
  refuseGenerated(transaction);
  const plan = await planTables(transaction, tablesOf(files), {
    otherValue: correct ? "CORRECTION" : "REFUSED",
    positions: "KEPT",
    recordedAt: transaction.now,
  });
  const reported = (
    outcome: ImportOutcome,
    verdicts = verdictChanges(new Map(), new Map()),
  ): ImportReport => ({
    outcome,
    ...buildReport(files, plan, verdicts),
  });
  if (plan.problems.length > 0) throw new NotKept(reported("REFUSED"));
  if (isNothingNew(plan)) return reported("NOTHING_NEW");
  const { targets, actuals } = plan.facts;
  const touched = touchesAttainments(plan.master) ? "ALL" : pairsOf([...targets.added, ...actuals.added]);
  const before = await readVerdicts(transaction, touched, today);
  await loadPlanned(transaction, plan);
  const verdicts = verdictChanges(before, await readVerdicts(transaction, touched, today));
  if (!write) throw new NotKept(reported("REHEARSED", verdicts));
  return reported("WRITTEN", verdicts);
}

/**
 * Imports files of figures and master data, all or nothing, in one transaction. A dry run is the same transaction
 * given up at its end, so that what it says is what would happen.
 */
export async function importFiles(
  writes: WriteGate,
  files: readonly CsvFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  try {
    return await writes.run((transaction) => importInto(transaction, files, options));
  } catch (error) {
    if (error instanceof NotKept) return error.report;
    throw error;
  }
}
