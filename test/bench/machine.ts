import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";

/** What a run depends on beside the code. */
export interface Machine {
  processors: number;
  model: string;
  node: string;
  /** of the project; null where it is no clone */
  commit: string | null;
  /** processes that wanted a processor, the minute before and the minute at the end */
  loadBefore: number;
  loadAfter: number;
}

export const loadNow = (): number => loadavg()[0] ?? Number.NaN;

function commit(): string | null {
  try {
    const said = execFileSync("git", ["describe", "--always", "--dirty", "--exclude=*"], {
      cwd: import.meta.dirname,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return said.trim();
  } catch {
    return null;
  }
}

export function machineOf(loadBefore: number): Machine {
  const all = cpus();
  return {
    processors: all.length,
    model: all[0]?.model ?? "unknown",
    node: process.versions.node,
    commit: commit(),
    loadBefore,
    loadAfter: loadNow(),
  };
}
