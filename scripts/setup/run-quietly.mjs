import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { at, root } from "./places.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * Runs a program without showing what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>} output: both streams in the order they came
 */
export function runQuietly(command, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (/** @type {Buffer} */ data) => {
      output += data;
    };
    const stop = () => {
      child.kill();
      process.exit(143);
    };
    process.once("SIGTERM", stop);
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      process.removeListener("SIGTERM", stop);
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) });
    });
  });
}

/**
 * The same for a step that must succeed: everything it printed goes to a log, and a failure shows the log's end.
 * @param {string} name names the log, var/log/<name>.log
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function mustRun(name, command, args, options) {
  const { code, output } = await runQuietly(command, args, options);
  const log = at("var", "log", `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, output);
  if (code === 0) return;
  const end = output.trimEnd().split("\n").slice(-30).join("\n");
  throw new Refusal(`The step "${name}" failed.\n${end}\nAll of it: ${relative(process.cwd(), log)}`);
}
