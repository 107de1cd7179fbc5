import { spawn } from "node:child_process";
import { root } from "./places.mjs";

/**
 * Runs a program in the reader's terminal and ends this process with its exit code. Ctrl-C reaches both by itself;
 * a SIGTERM is handed on, so that no child is left behind.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function runVisibly(command, args, { cwd = root } = {}) {
  const child = spawn(command, args, { cwd, stdio: "inherit" });
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGINT", () => {});
  child.on("close", (code) => process.exit(code ?? 1));
}
