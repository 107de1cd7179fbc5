import { type Clock, todayInVietNam } from "../clock.ts";
import { configFrom, type Environment } from "../config.ts";
import { openDatabase } from "../database/database.ts";
import { entities } from "../entities.ts";
import { importCommand, readFiles } from "./command-line.ts";
import { importFiles } from "./import.service.ts";
import { reportText } from "./report-text.ts";

interface Surroundings {
  env: Environment;
  /** folder that file names start from */
  from: string;
  clock: Clock;
  output: { write(text: string): unknown };
}

/** The command `npm run import`; answers its exit code, 1 where the files are refused. */
export async function runImport(args: readonly string[], surroundings: Surroundings): Promise<0 | 1> {
  const { env, from, clock, output } = surroundings;
  const command = importCommand(args);
  const files = await readFiles(command, from);
  const database = await openDatabase(configFrom(env).databaseUrl, entities, clock);
  try {
    const { write, correct, json } = command;
    const report = await importFiles(database.writes, files, {
      write,
      correct,
      today: todayInVietNam(clock),
    });
    output.write(`${json ? JSON.stringify(report, null, 2) : reportText(report)}\n`);
    return report.outcome === "REFUSED" ? 1 : 0;
  } finally {
    await database.close();
  }
}
