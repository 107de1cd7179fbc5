import type { Database } from "../database/database.ts";
import { type Loaded, loadShipped } from "./load-shipped.service.ts";

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that counts up on a terminal, and stays silent where nobody watches. */
function progressLine(output: Output) {
  return (done: number, total: number) => {
    if (output.isTTY) output.write(`\rLoading the figures: ${done} of ${total} series worked out`);
    if (output.isTTY && done === total) output.write("\n");
  };
}

export function loadedLine({ targets, actuals, attainments }: Loaded): string {
  const { added, changed, removed } = attainments;
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  return `Loaded ${targets} targets and ${actuals} actuals; attainments: ${counts}.\n`;
}

/** Loads the shipped figures, with a progress line; nothing is written where all of them are there already. */
export function loadFigures(database: Database, folder: string, output: Output): Promise<Loaded> {
  return database.writes.run((transaction) => loadShipped(transaction, folder, progressLine(output)));
}

/** A database that nothing was ever written to gets the shipped figures, in one transaction. */
export async function loadOnFirstStart(database: Database, folder: string, output: Output): Promise<void> {
  await database.writes.run(async (transaction) => {
    // 1 is the first one ever written
    if (transaction.dataVersion > 1) return;
    output.write(loadedLine(await loadShipped(transaction, folder, progressLine(output))));
  });
}
