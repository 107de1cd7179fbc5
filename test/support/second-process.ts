import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface SecondProcess {
  /** what it has said so far, line by line */
  lines: string[];
  /** resolves with the line when it says one that `isIt`, or when it has ended, with null */
  said(isIt: (line: string) => boolean): Promise<string | null>;
  /** tells it a line, and resolves with the next that it says, or with null when it has ended */
  answer(line: string): Promise<string | null>;
  /** kill -9 */
  kill(): Promise<void>;
  ended: Promise<unknown>;
}

/** Another process that writes `count` figures to the same database. */
export function writeInSecondProcess(databaseUrl: string, count: number): SecondProcess {
  return runInSecondProcess("write-figures.ts", [databaseUrl, String(count)]);
}

/** Another process that runs a file of this folder. */
export function runInSecondProcess(file: string, args: readonly string[]): SecondProcess {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    [at("run-typescript.mjs"), at(file), ...args],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  output.on("line", (line) => lines.push(line));
  const ended = once(child, "exit");
  const nextLine = async () => {
    const before = lines.length;
    await Promise.race([once(output, "line"), ended]);
    return lines[before] ?? null;
  };
  return {
    lines,
    ended,
    async said(isIt) {
      for (;;) {
        const line = lines.find(isIt);
        if (line !== undefined) return line;
        const next = await Promise.race([once(output, "line"), ended.then(() => null)]);
        if (next === null) return lines.find(isIt) ?? null;
      }
    },
    answer(line) {
      child.stdin.write(`${line}\n`);
      return nextLine();
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
