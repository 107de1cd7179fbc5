import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Sample, sampleSizes } from "../../server/src/sample/sample.ts";
import { AskedQuestions } from "./asked-questions.ts";
import { measureChanges } from "./changes/measure-changes.ts";
import { type Command, commandOf } from "./command.ts";
import { onPostgres } from "./data/on-postgres.ts";
import { onSqlite } from "./data/on-sqlite.ts";
import { loadNow, machineOf } from "./machine.ts";
import type { Dialect } from "./questions/question.ts";
import { questions } from "./questions/questions.ts";
import { markdownOf, type Report } from "./report.ts";
import { linesOf } from "./result.ts";
import { measureRounds } from "./rounds.ts";
import { startContenders } from "./start-contenders.ts";

const YARDSTICKS = { statement: "limit (ii), statement", bytes: "limit (i), bytes" };

async function benchOn(dialect: Dialect, command: Command): Promise<Report> {
  const { size, only, rounds, milliseconds } = command;
  const dimensions = sampleSizes[size];
  if (!dimensions) throw new Error(`no size ${size}`);
  const sample: Sample = { name: size, kind: "EXACT", seed: 1, ...dimensions };
  const chosen = questions.filter(({ name }) => only?.includes(name) ?? true);
  const loadBefore = loadNow();
  console.log(`Loading ${size} on ${dialect}`);
  const set = await (dialect === "sqlite" ? onSqlite : onPostgres)(size, command.fresh);
  try {
    await set.readAll();
    const { contenders, answers, product, stop } = await startContenders(
      dialect,
      set,
      new AskedQuestions(chosen, sample),
      command.withPeer,
    );
    try {
      console.log("All answers are equal");
      const onRound = (round: number) =>
        console.log(round === 0 ? "Warmed up" : `Round ${round} of ${rounds}`);
      const all = await measureRounds(contenders, chosen, {
        rounds,
        milliseconds,
        onQuestion: set.readAll,
        onRound,
      });
      await set.readAll();
      // as of questions, a first round does not count
      await measureChanges(product, set.productUrl, sample);
      const changes = await measureChanges(product, set.productUrl, sample);
      return {
        date: new Date().toISOString(),
        size,
        database: dialect,
        rounds,
        milliseconds,
        machine: machineOf(loadBefore),
        load: set.load,
        changes,
        memory: Object.fromEntries(contenders.map(({ name, memory }) => [name, memory()])),
        questions: chosen.map((question) => ({
          name: question.name,
          what: question.what,
          rows: answers.rows.get(question) ?? 0,
        })),
        lines: linesOf(all, YARDSTICKS),
      };
    } finally {
      await stop();
    }
  } finally {
    await set.stop();
  }
}

/** Kept among the project's files, or beside the databases, where nobody commits it. */
function write(report: Report, keep: boolean): string {
  const folder = fileURLToPath(new URL(keep ? "results" : "../../var/bench/results", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${report.date.slice(0, 10)}-${report.size}-${report.database}`;
  writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${file}.md`, markdownOf(report));
  return `${file}.md`;
}

/** The command `npm run bench`: what the product takes for a request beside what anybody would have to. */
export async function run(args: readonly string[]): Promise<void> {
  const names = questions.map(({ name }) => name);
  const command = commandOf(args, names);
  if (!existsSync("/proc/self/schedstat")) {
    throw new Error("CPU times are read from /proc/PID/task/*/schedstat, which only Linux has.");
  }
  for (const dialect of command.databases) {
    const report = await benchOn(dialect, command);
    console.log(`\n${markdownOf(report)}\nWritten: ${write(report, command.keep)}`);
  }
}
